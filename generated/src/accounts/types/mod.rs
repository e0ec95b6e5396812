// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "_accounts_account")]
mod account;
#[cfg(feature = "_accounts_account")]
pub use self::account::*;
#[cfg(feature = "_accounts_account")]
mod business;
#[cfg(feature = "_accounts_account")]
pub use self::business::*;
#[cfg(feature = "accounts")]
mod capability;
#[cfg(feature = "accounts")]
pub use self::capability::*;
#[cfg(feature = "_accounts_account")]
mod company;
#[cfg(feature = "_accounts_account")]
pub use self::company::*;
#[cfg(feature = "accounts")]
mod deleted;
#[cfg(feature = "accounts")]
pub use self::deleted::*;
#[cfg(feature = "_accounts_account")]
mod ethnicity;
#[cfg(feature = "_accounts_account")]
pub use self::ethnicity::*;
#[cfg(feature = "_accounts_account")]
mod fees;
#[cfg(feature = "_accounts_account")]
pub use self::fees::*;
#[cfg(feature = "_accounts_account")]
mod hosted;
#[cfg(feature = "_accounts_account")]
pub use self::hosted::*;
#[cfg(feature = "accounts")]
mod login_link;
#[cfg(feature = "accounts")]
pub use self::login_link::*;
#[cfg(feature = "_accounts_account")]
mod losses;
#[cfg(feature = "_accounts_account")]
pub use self::losses::*;
#[cfg(feature = "_accounts_account")]
mod minority;
#[cfg(feature = "_accounts_account")]
pub use self::minority::*;
#[cfg(feature = "_accounts_account")]
mod ownership;
#[cfg(feature = "_accounts_account")]
pub use self::ownership::*;
#[cfg(feature = "_accounts_account")]
mod person;
#[cfg(feature = "_accounts_account")]
pub use self::person::*;
#[cfg(feature = "_accounts_account")]
mod political;
#[cfg(feature = "_accounts_account")]
pub use self::political::*;
#[cfg(feature = "_accounts_account")]
mod race;
#[cfg(feature = "_accounts_account")]
pub use self::race::*;
#[cfg(feature = "_accounts_account")]
mod requirement;
#[cfg(feature = "_accounts_account")]
pub use self::requirement::*;
#[cfg(feature = "_accounts_account")]
mod stripe;
#[cfg(feature = "_accounts_account")]
pub use self::stripe::*;
#[cfg(feature = "_accounts_account")]
mod weekly;
#[cfg(feature = "_accounts_account")]
pub use self::weekly::*;
