export const nobody = () => false
