//! Empty: the tests need a package in which the runtime has another name.
