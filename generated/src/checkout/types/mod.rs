// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "checkout")]
mod acss;
#[cfg(feature = "checkout")]
pub use self::acss::*;
#[cfg(feature = "checkout")]
mod allow;
#[cfg(feature = "checkout")]
pub use self::allow::*;
#[cfg(feature = "checkout")]
mod allowed;
#[cfg(feature = "checkout")]
pub use self::allowed::*;
#[cfg(feature = "checkout")]
mod amount;
#[cfg(feature = "checkout")]
pub use self::amount::*;
#[cfg(feature = "checkout")]
mod bank;
#[cfg(feature = "checkout")]
pub use self::bank::*;
#[cfg(feature = "checkout")]
mod billing;
#[cfg(feature = "checkout")]
pub use self::billing::*;
#[cfg(feature = "checkout")]
mod border;
#[cfg(feature = "checkout")]
pub use self::border::*;
#[cfg(feature = "checkout")]
mod branding;
#[cfg(feature = "checkout")]
pub use self::branding::*;
#[cfg(feature = "checkout")]
mod brands;
#[cfg(feature = "checkout")]
pub use self::brands::*;
#[cfg(feature = "checkout")]
mod capture;
#[cfg(feature = "checkout")]
pub use self::capture::*;
#[cfg(feature = "checkout")]
mod consent;
#[cfg(feature = "checkout")]
pub use self::consent::*;
#[cfg(feature = "checkout")]
mod custom;
#[cfg(feature = "checkout")]
pub use self::custom::*;
#[cfg(feature = "checkout")]
mod customer;
#[cfg(feature = "checkout")]
pub use self::customer::*;
#[cfg(feature = "checkout")]
mod default;
#[cfg(feature = "checkout")]
pub use self::default::*;
#[cfg(feature = "checkout")]
mod funding;
#[cfg(feature = "checkout")]
pub use self::funding::*;
#[cfg(feature = "checkout")]
mod link;
#[cfg(feature = "checkout")]
pub use self::link::*;
#[cfg(feature = "checkout")]
mod mandate;
#[cfg(feature = "checkout")]
pub use self::mandate::*;
#[cfg(feature = "checkout")]
mod origin;
#[cfg(feature = "checkout")]
pub use self::origin::*;
#[cfg(feature = "checkout")]
mod payment;
#[cfg(feature = "checkout")]
pub use self::payment::*;
#[cfg(feature = "checkout")]
mod payto;
#[cfg(feature = "checkout")]
pub use self::payto::*;
#[cfg(feature = "checkout")]
mod redirect;
#[cfg(feature = "checkout")]
pub use self::redirect::*;
#[cfg(feature = "checkout")]
mod request;
#[cfg(feature = "checkout")]
pub use self::request::*;
#[cfg(feature = "checkout")]
mod requested;
#[cfg(feature = "checkout")]
pub use self::requested::*;
#[cfg(feature = "checkout")]
mod session;
#[cfg(feature = "checkout")]
pub use self::session::*;
#[cfg(feature = "checkout")]
mod setup;
#[cfg(feature = "checkout")]
pub use self::setup::*;
#[cfg(feature = "checkout")]
mod submit;
#[cfg(feature = "checkout")]
pub use self::submit::*;
#[cfg(feature = "checkout")]
mod tax;
#[cfg(feature = "checkout")]
pub use self::tax::*;
#[cfg(feature = "checkout")]
mod terms;
#[cfg(feature = "checkout")]
pub use self::terms::*;
#[cfg(feature = "checkout")]
mod transaction;
#[cfg(feature = "checkout")]
pub use self::transaction::*;
#[cfg(feature = "checkout")]
mod ui;
#[cfg(feature = "checkout")]
pub use self::ui::*;
#[cfg(feature = "checkout")]
mod update;
#[cfg(feature = "checkout")]
pub use self::update::*;
#[cfg(feature = "checkout")]
mod verification;
#[cfg(feature = "checkout")]
pub use self::verification::*;
