/** The yardstick of the functions' start: a script with a single one. */
CustomFunctions.associate("ADD", (first: number, second: number) => first + second);
