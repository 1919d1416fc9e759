/** A manifest that differs from ours wherever the format allows: Excel's own tab, a menu, other prefixes, no functions. */
export const otherAddin = `<?xml version="1.0"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:b="http://schemas.microsoft.com/office/officeappbasictypes/1.0" i:type="TaskPaneApp">
  <Id>11111111-2222-4333-8444-555555555555</Id>
  <DisplayName DefaultValue="Other"/>
  <Description DefaultValue="Another add-in"/>
  <Hosts><Host Name="Workbook"/></Hosts>
  <Requirements><Sets DefaultMinVersion="1.7"><Set Name="ExcelApi"/><Set Name="DialogApi" MinVersion="1.2"/></Sets></Requirements>
  <DefaultSettings><SourceLocation DefaultValue="https://localhost:3001/pane.html"/></DefaultSettings>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" i:type="VersionOverridesV1_0">
    <Hosts><Host i:type="Document"/><Host i:type="Workbook"><DesktopFormFactor>
      <FunctionFile resid="Commands"/>
      <ExtensionPoint i:type="PrimaryCommandSurface"><OfficeTab id="TabHome"><Group id="Group">
        <Label resid="Label"/>
        <Icon><b:Image size="32" resid="I32"/><b:Image size="16" resid="I16"/></Icon>
        <Control i:type="Menu" id="Menu">
          <Label resid="Label"/><Supertip><Title resid="Label"/><Description resid="Tip"/></Supertip>
          <Icon><b:Image size="32" resid="I32"/><b:Image size="16" resid="I16"/></Icon>
          <Items><Item id="Run"><Label resid="Run"/><Supertip><Title resid="Run"/><Description resid="Tip"/></Supertip>
            <Action i:type="ExecuteFunction"><FunctionName>run</FunctionName></Action></Item></Items>
        </Control>
      </Group></OfficeTab></ExtensionPoint>
      <ExtensionPoint i:type="ContextMenu"><OfficeMenu id="ContextMenuCell">
        <Control i:type="Button" id="Show">
          <Label resid="Run"/><Supertip><Title resid="Run"/><Description resid="Tip"/></Supertip>
          <Icon><b:Image size="16" resid="I16"/></Icon>
          <Action i:type="ShowTaskpane"><SourceLocation resid="Pane"/><Title resid="Label"/></Action>
        </Control>
      </OfficeMenu></ExtensionPoint>
    </DesktopFormFactor></Host></Hosts>
    <Resources>
      <b:Images><b:Image id="I16" DefaultValue="https://localhost:3001/16.png"/><b:Image id="I32" DefaultValue="https://localhost:3001/32.png"/></b:Images>
      <b:Urls><b:Url id="Commands" DefaultValue="https://localhost:3001/commands.html"/><b:Url id="Pane" DefaultValue="https://localhost:3001/pane.html"/></b:Urls>
      <b:ShortStrings><b:String id="Label" DefaultValue="Tools"/><b:String id="Run" DefaultValue="Run"/></b:ShortStrings>
      <b:LongStrings><b:String id="Tip" DefaultValue="All of them"/></b:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;
