// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Types that several namespaces share.

#[cfg(feature = "_accounts_account")]
mod account;
#[cfg(feature = "_accounts_account")]
pub use self::account::*;
#[cfg(feature = "_accounts_account")]
mod address;
#[cfg(feature = "_accounts_account")]
pub use self::address::*;
#[cfg(feature = "_accounts_account")]
mod amount;
#[cfg(feature = "_accounts_account")]
pub use self::amount::*;
#[cfg(feature = "_accounts_account")]
mod api;
#[cfg(feature = "_accounts_account")]
pub use self::api::*;
#[cfg(feature = "_types_application")]
mod application;
#[cfg(feature = "_types_application")]
pub use self::application::*;
#[cfg(feature = "_accounts_account")]
mod billing;
#[cfg(feature = "_accounts_account")]
pub use self::billing::*;
#[cfg(feature = "_accounts_account")]
mod card;
#[cfg(feature = "_accounts_account")]
pub use self::card::*;
#[cfg(feature = "_payment_links_payment_link")]
mod checkout;
#[cfg(feature = "_payment_links_payment_link")]
pub use self::checkout::*;
#[cfg(feature = "_accounts_account")]
mod connect;
#[cfg(feature = "_accounts_account")]
pub use self::connect::*;
#[cfg(feature = "_accounts_account")]
mod deleted;
#[cfg(feature = "_accounts_account")]
pub use self::deleted::*;
#[cfg(feature = "v2_core")]
mod deleted_object;
#[cfg(feature = "v2_core")]
pub use self::deleted_object::*;
#[cfg(feature = "_accounts_account")]
mod discount;
#[cfg(feature = "_accounts_account")]
pub use self::discount::*;
#[cfg(feature = "errors")]
mod error;
#[cfg(feature = "errors")]
pub use self::error::*;
#[cfg(feature = "_accounts_account")]
mod external;
#[cfg(feature = "_accounts_account")]
pub use self::external::*;
#[cfg(feature = "_accounts_account")]
mod funding;
#[cfg(feature = "_accounts_account")]
pub use self::funding::*;
#[cfg(feature = "_accounts_account")]
mod instructions;
#[cfg(feature = "_accounts_account")]
pub use self::instructions::*;
#[cfg(feature = "_accounts_account")]
mod invoice;
#[cfg(feature = "_accounts_account")]
pub use self::invoice::*;
#[cfg(feature = "_types_line_item")]
mod item;
#[cfg(feature = "_types_line_item")]
pub use self::item::*;
#[cfg(feature = "_accounts_account")]
mod japan;
#[cfg(feature = "_accounts_account")]
pub use self::japan::*;
#[cfg(feature = "_accounts_account")]
mod line;
#[cfg(feature = "_accounts_account")]
pub use self::line::*;
#[cfg(feature = "_accounts_account")]
mod linked;
#[cfg(feature = "_accounts_account")]
pub use self::linked::*;
#[cfg(feature = "_accounts_account")]
mod managed;
#[cfg(feature = "_accounts_account")]
pub use self::managed::*;
#[cfg(feature = "_accounts_account")]
mod method;
#[cfg(feature = "_accounts_account")]
pub use self::method::*;
#[cfg(feature = "_accounts_account")]
mod networks;
#[cfg(feature = "_accounts_account")]
pub use self::networks::*;
#[cfg(feature = "_accounts_account")]
mod payment;
#[cfg(feature = "_accounts_account")]
pub use self::payment::*;
#[cfg(feature = "_accounts_account")]
mod paypal;
#[cfg(feature = "_accounts_account")]
pub use self::paypal::*;
#[cfg(feature = "_accounts_account")]
mod preferred;
#[cfg(feature = "_accounts_account")]
pub use self::preferred::*;
#[cfg(feature = "_accounts_account")]
mod radar;
#[cfg(feature = "_accounts_account")]
pub use self::radar::*;
#[cfg(feature = "_accounts_account")]
mod read;
#[cfg(feature = "_accounts_account")]
pub use self::read::*;
#[cfg(feature = "_accounts_account")]
mod record;
#[cfg(feature = "_accounts_account")]
pub use self::record::*;
#[cfg(feature = "_accounts_account")]
mod sepa;
#[cfg(feature = "_accounts_account")]
pub use self::sepa::*;
#[cfg(feature = "_accounts_account")]
mod shipping;
#[cfg(feature = "_accounts_account")]
pub use self::shipping::*;
#[cfg(feature = "_accounts_account")]
mod subscription;
#[cfg(feature = "_accounts_account")]
pub use self::subscription::*;
#[cfg(feature = "_tax_rates_tax_rate")]
mod tax;
#[cfg(feature = "_tax_rates_tax_rate")]
pub use self::tax::*;
#[cfg(feature = "_accounts_account")]
mod taxability;
#[cfg(feature = "_accounts_account")]
pub use self::taxability::*;
#[cfg(feature = "_accounts_account")]
mod three;
#[cfg(feature = "_accounts_account")]
pub use self::three::*;
#[cfg(feature = "_accounts_account")]
mod us;
#[cfg(feature = "_accounts_account")]
pub use self::us::*;
#[cfg(feature = "_accounts_account")]
mod verification;
#[cfg(feature = "_accounts_account")]
pub use self::verification::*;
