export { nextAddress } from './next-address';
export { SignInScreen } from './sign-in/sign-in-screen';
export { SignUpScreen } from './sign-up/sign-up-screen';
export { AccountScreen } from './account/account-screen';
export { OfficePeopleScreen } from './office-people/office-people-screen';
