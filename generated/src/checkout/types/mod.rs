// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "_checkout_session")]
mod acss;
#[cfg(feature = "_checkout_session")]
pub use self::acss::*;
#[cfg(feature = "_checkout_session")]
mod allow;
#[cfg(feature = "_checkout_session")]
pub use self::allow::*;
#[cfg(feature = "_checkout_session")]
mod allowed;
#[cfg(feature = "_checkout_session")]
pub use self::allowed::*;
#[cfg(feature = "_checkout_session")]
mod amount;
#[cfg(feature = "_checkout_session")]
pub use self::amount::*;
#[cfg(feature = "_checkout_session")]
mod bank;
#[cfg(feature = "_checkout_session")]
pub use self::bank::*;
#[cfg(feature = "_checkout_session")]
mod billing;
#[cfg(feature = "_checkout_session")]
pub use self::billing::*;
#[cfg(feature = "_checkout_session")]
mod border;
#[cfg(feature = "_checkout_session")]
pub use self::border::*;
#[cfg(feature = "_checkout_session")]
mod branding;
#[cfg(feature = "_checkout_session")]
pub use self::branding::*;
#[cfg(feature = "_checkout_session")]
mod brands;
#[cfg(feature = "_checkout_session")]
pub use self::brands::*;
#[cfg(feature = "_checkout_session")]
mod capture;
#[cfg(feature = "_checkout_session")]
pub use self::capture::*;
#[cfg(feature = "_checkout_session")]
mod consent;
#[cfg(feature = "_checkout_session")]
pub use self::consent::*;
#[cfg(feature = "_checkout_session")]
mod custom;
#[cfg(feature = "_checkout_session")]
pub use self::custom::*;
#[cfg(feature = "_checkout_session")]
mod customer;
#[cfg(feature = "_checkout_session")]
pub use self::customer::*;
#[cfg(feature = "_checkout_session")]
mod default;
#[cfg(feature = "_checkout_session")]
pub use self::default::*;
#[cfg(feature = "_checkout_session")]
mod funding;
#[cfg(feature = "_checkout_session")]
pub use self::funding::*;
#[cfg(feature = "_checkout_session")]
mod link;
#[cfg(feature = "_checkout_session")]
pub use self::link::*;
#[cfg(feature = "_checkout_session")]
mod mandate;
#[cfg(feature = "_checkout_session")]
pub use self::mandate::*;
#[cfg(feature = "_checkout_session")]
mod origin;
#[cfg(feature = "_checkout_session")]
pub use self::origin::*;
#[cfg(feature = "_checkout_session")]
mod payment;
#[cfg(feature = "_checkout_session")]
pub use self::payment::*;
#[cfg(feature = "_checkout_session")]
mod payto;
#[cfg(feature = "_checkout_session")]
pub use self::payto::*;
#[cfg(feature = "_checkout_session")]
mod redirect;
#[cfg(feature = "_checkout_session")]
pub use self::redirect::*;
#[cfg(feature = "_checkout_session")]
mod request;
#[cfg(feature = "_checkout_session")]
pub use self::request::*;
#[cfg(feature = "_checkout_session")]
mod requested;
#[cfg(feature = "_checkout_session")]
pub use self::requested::*;
#[cfg(feature = "_checkout_session")]
mod session;
#[cfg(feature = "_checkout_session")]
pub use self::session::*;
#[cfg(feature = "_checkout_session")]
mod setup;
#[cfg(feature = "_checkout_session")]
pub use self::setup::*;
#[cfg(feature = "_checkout_session")]
mod submit;
#[cfg(feature = "_checkout_session")]
pub use self::submit::*;
#[cfg(feature = "_checkout_session")]
mod tax;
#[cfg(feature = "_checkout_session")]
pub use self::tax::*;
#[cfg(feature = "_checkout_session")]
mod terms;
#[cfg(feature = "_checkout_session")]
pub use self::terms::*;
#[cfg(feature = "_checkout_session")]
mod transaction;
#[cfg(feature = "_checkout_session")]
pub use self::transaction::*;
#[cfg(feature = "_checkout_session")]
mod ui;
#[cfg(feature = "_checkout_session")]
pub use self::ui::*;
#[cfg(feature = "_checkout_session")]
mod update;
#[cfg(feature = "_checkout_session")]
pub use self::update::*;
#[cfg(feature = "_checkout_session")]
mod verification;
#[cfg(feature = "_checkout_session")]
pub use self::verification::*;
