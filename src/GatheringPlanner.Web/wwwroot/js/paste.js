export const isEmpty = area => area.value === "";

// A long text goes to the server in pieces, not in one message.
export const read = area => new Blob([area.value]);
