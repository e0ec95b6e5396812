// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

mod retrieve;
#[doc(alias = "GetAccountsAccount")]
#[doc(alias = "getaccountsaccount")]
pub use self::retrieve::*;
mod update;
#[doc(alias = "PostAccountsAccount")]
#[doc(alias = "postaccountsaccount")]
pub use self::update::*;
