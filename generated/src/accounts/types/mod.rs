// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg_attr(
    not(docsrs),
    cfg(any(feature = "accounts", feature = "customers", feature = "sources"))
)]
mod account;
#[cfg_attr(
    not(docsrs),
    cfg(any(feature = "accounts", feature = "customers", feature = "sources"))
)]
pub use self::account::*;
#[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
mod business;
#[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
pub use self::business::*;
#[cfg(feature = "accounts")]
mod capability;
#[cfg(feature = "accounts")]
pub use self::capability::*;
#[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
mod company;
#[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
pub use self::company::*;
#[cfg(feature = "accounts")]
mod deleted;
#[cfg(feature = "accounts")]
pub use self::deleted::*;
#[cfg(feature = "accounts")]
mod ethnicity;
#[cfg(feature = "accounts")]
pub use self::ethnicity::*;
#[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
mod fees;
#[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
pub use self::fees::*;
#[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
mod hosted;
#[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
pub use self::hosted::*;
#[cfg(feature = "accounts")]
mod login_link;
#[cfg(feature = "accounts")]
pub use self::login_link::*;
#[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
mod losses;
#[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
pub use self::losses::*;
#[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
mod minority;
#[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
pub use self::minority::*;
#[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
mod ownership;
#[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
pub use self::ownership::*;
#[cfg(feature = "accounts")]
mod person;
#[cfg(feature = "accounts")]
pub use self::person::*;
#[cfg(feature = "accounts")]
mod political;
#[cfg(feature = "accounts")]
pub use self::political::*;
#[cfg(feature = "accounts")]
mod race;
#[cfg(feature = "accounts")]
pub use self::race::*;
#[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
mod requirement;
#[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
pub use self::requirement::*;
#[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
mod stripe;
#[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
pub use self::stripe::*;
#[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
mod weekly;
#[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
pub use self::weekly::*;
