// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `accounts`, as its functions make them.

pub(super) mod retrieve;
#[doc(alias = "GetAccountsAccount")]
#[doc(alias = "getaccountsaccount")]
pub use self::retrieve::Retrieve;
pub(super) mod update;
#[doc(alias = "PostAccountsAccount")]
#[doc(alias = "postaccountsaccount")]
pub use self::update::Update;
