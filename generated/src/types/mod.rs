// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Types that several namespaces share.
#[cfg(feature = "_accounts_account")]
mod account;
#[cfg(feature = "_accounts_account")]
pub use account::*;
#[cfg(feature = "_accounts_account")]
mod acss;
#[cfg(feature = "_accounts_account")]
pub use acss::*;
#[cfg(feature = "_accounts_account")]
mod address;
#[cfg(feature = "_accounts_account")]
pub use address::*;
#[cfg(feature = "_accounts_account")]
mod aliases;
#[cfg(feature = "_accounts_account")]
pub use aliases::*;
#[cfg(feature = "_accounts_account")]
mod allow;
#[cfg(feature = "_accounts_account")]
pub use allow::*;
#[cfg(feature = "_payment_links_payment_link")]
mod allowed;
#[cfg(feature = "_payment_links_payment_link")]
pub use allowed::*;
#[cfg(feature = "_accounts_account")]
mod always;
#[cfg(feature = "_accounts_account")]
pub use always::*;
#[cfg(feature = "_accounts_account")]
mod amount;
#[cfg(feature = "_accounts_account")]
pub use amount::*;
#[cfg(feature = "_accounts_account")]
mod api;
#[cfg(feature = "_accounts_account")]
pub use api::*;
#[cfg(feature = "_types_application")]
mod application;
#[cfg(feature = "_types_application")]
pub use application::*;
#[cfg(feature = "_accounts_account")]
mod authentication;
#[cfg(feature = "_accounts_account")]
pub use authentication::*;
#[cfg(feature = "_accounts_account")]
mod automatic;
#[cfg(feature = "_accounts_account")]
pub use automatic::*;
#[cfg(feature = "_accounts_account")]
mod bank;
#[cfg(feature = "_accounts_account")]
pub use bank::*;
#[cfg(feature = "_prices_price")]
mod billing;
#[cfg(feature = "_prices_price")]
pub use billing::*;
#[cfg(feature = "_payment_links_payment_link")]
mod brands;
#[cfg(feature = "_payment_links_payment_link")]
pub use brands::*;
#[cfg(feature = "_accounts_account")]
mod capability;
#[cfg(feature = "_accounts_account")]
pub use capability::*;
#[cfg(feature = "_accounts_account")]
mod capture;
#[cfg(feature = "_accounts_account")]
pub use capture::*;
#[cfg(feature = "_accounts_account")]
mod card;
#[cfg(feature = "_accounts_account")]
pub use card::*;
#[cfg(feature = "_accounts_account")]
mod charge;
#[cfg(feature = "_accounts_account")]
pub use charge::*;
#[cfg(feature = "_accounts_account")]
mod check;
#[cfg(feature = "_accounts_account")]
pub use check::*;
#[cfg(feature = "_payment_links_payment_link")]
mod checkout;
#[cfg(feature = "_payment_links_payment_link")]
pub use checkout::*;
#[cfg(feature = "_accounts_account")]
mod collection;
#[cfg(feature = "_accounts_account")]
pub use collection::*;
#[cfg(feature = "_accounts_account")]
mod connect;
#[cfg(feature = "_accounts_account")]
pub use connect::*;
#[cfg(feature = "_accounts_account")]
mod customer;
#[cfg(feature = "_accounts_account")]
pub use customer::*;
#[cfg(feature = "_accounts_account")]
mod default;
#[cfg(feature = "_accounts_account")]
pub use default::*;
#[cfg(feature = "_types_application")]
mod deleted;
#[cfg(feature = "_types_application")]
pub use deleted::*;
#[cfg(feature = "v2_core")]
mod deleted_object;
#[cfg(feature = "v2_core")]
pub use deleted_object::*;
#[cfg(feature = "_accounts_account")]
mod disabled;
#[cfg(feature = "_accounts_account")]
pub use disabled::*;
#[cfg(feature = "_accounts_account")]
mod discount;
#[cfg(feature = "_accounts_account")]
pub use discount::*;
#[cfg(feature = "_accounts_account")]
mod electronic;
#[cfg(feature = "_accounts_account")]
pub use electronic::*;
#[cfg(feature = "_accounts_account")]
mod entity;
#[cfg(feature = "_accounts_account")]
pub use entity::*;
#[cfg(feature = "_accounts_account")]
mod eps;
#[cfg(feature = "_accounts_account")]
pub use eps::*;
#[cfg(feature = "errors")]
mod error;
#[cfg(feature = "errors")]
pub use error::*;
#[cfg(feature = "_accounts_account")]
mod excluded;
#[cfg(feature = "_accounts_account")]
pub use excluded::*;
#[cfg(feature = "_accounts_account")]
mod exemption;
#[cfg(feature = "_accounts_account")]
pub use exemption::*;
#[cfg(feature = "_accounts_account")]
mod flow;
#[cfg(feature = "_accounts_account")]
pub use flow::*;
#[cfg(feature = "_accounts_account")]
mod fpx;
#[cfg(feature = "_accounts_account")]
pub use fpx::*;
#[cfg(feature = "_accounts_account")]
mod funding;
#[cfg(feature = "_accounts_account")]
pub use funding::*;
#[cfg(feature = "_accounts_account")]
mod future;
#[cfg(feature = "_accounts_account")]
pub use future::*;
#[cfg(feature = "_accounts_account")]
mod ideal;
#[cfg(feature = "_accounts_account")]
pub use ideal::*;
#[cfg(feature = "_accounts_account")]
mod installment;
#[cfg(feature = "_accounts_account")]
pub use installment::*;
#[cfg(feature = "_accounts_account")]
mod instructions;
#[cfg(feature = "_accounts_account")]
pub use instructions::*;
#[cfg(feature = "_prices_price")]
mod interval;
#[cfg(feature = "_prices_price")]
pub use interval::*;
#[cfg(feature = "_accounts_account")]
mod invoice;
#[cfg(feature = "_accounts_account")]
pub use invoice::*;
#[cfg(feature = "_types_item")]
mod item;
#[cfg(feature = "_types_item")]
pub use item::*;
#[cfg(feature = "_accounts_account")]
mod japan;
#[cfg(feature = "_accounts_account")]
pub use japan::*;
#[cfg(feature = "_accounts_account")]
mod line;
#[cfg(feature = "_accounts_account")]
pub use line::*;
#[cfg(feature = "_accounts_account")]
mod linked;
#[cfg(feature = "_accounts_account")]
pub use linked::*;
#[cfg(feature = "_accounts_account")]
mod managed;
#[cfg(feature = "_accounts_account")]
pub use managed::*;
#[cfg(feature = "_accounts_account")]
mod mandate;
#[cfg(feature = "_accounts_account")]
pub use mandate::*;
#[cfg(feature = "_accounts_account")]
mod manual;
#[cfg(feature = "_accounts_account")]
pub use manual::*;
#[cfg(feature = "_types_meter_status")]
mod meter;
#[cfg(feature = "_types_meter_status")]
pub use meter::*;
#[cfg(feature = "_accounts_account")]
mod method;
#[cfg(feature = "_accounts_account")]
pub use method::*;
#[cfg(feature = "_accounts_account")]
mod microdeposit;
#[cfg(feature = "_accounts_account")]
pub use microdeposit::*;
#[cfg(feature = "_accounts_account")]
mod missing;
#[cfg(feature = "_accounts_account")]
pub use missing::*;
#[cfg(feature = "_accounts_account")]
mod naver;
#[cfg(feature = "_accounts_account")]
pub use naver::*;
#[cfg(feature = "_accounts_account")]
mod networks;
#[cfg(feature = "_accounts_account")]
pub use networks::*;
#[cfg(feature = "_accounts_account")]
mod no;
#[cfg(feature = "_accounts_account")]
pub use no::*;
#[cfg(feature = "_accounts_account")]
mod off;
#[cfg(feature = "_accounts_account")]
pub use off::*;
#[cfg(feature = "_accounts_account")]
mod ownership;
#[cfg(feature = "_accounts_account")]
pub use ownership::*;
#[cfg(feature = "_accounts_account")]
mod p24;
#[cfg(feature = "_accounts_account")]
pub use p24::*;
#[cfg(feature = "_accounts_account")]
mod paper;
#[cfg(feature = "_accounts_account")]
pub use paper::*;
#[cfg(feature = "_accounts_account")]
mod payment;
#[cfg(feature = "_accounts_account")]
pub use payment::*;
#[cfg(feature = "_accounts_account")]
mod paypal;
#[cfg(feature = "_accounts_account")]
pub use paypal::*;
#[cfg(feature = "_accounts_account")]
mod payto;
#[cfg(feature = "_accounts_account")]
pub use payto::*;
#[cfg(feature = "_accounts_account")]
mod pix;
#[cfg(feature = "_accounts_account")]
pub use pix::*;
#[cfg(feature = "_accounts_account")]
mod political;
#[cfg(feature = "_accounts_account")]
pub use political::*;
#[cfg(feature = "_types_application")]
mod portal;
#[cfg(feature = "_types_application")]
pub use portal::*;
#[cfg(feature = "_accounts_account")]
mod preferred;
#[cfg(feature = "_accounts_account")]
pub use preferred::*;
#[cfg(feature = "_types_application")]
mod proration;
#[cfg(feature = "_types_application")]
pub use proration::*;
#[cfg(feature = "_accounts_account")]
mod radar;
#[cfg(feature = "_accounts_account")]
pub use radar::*;
#[cfg(feature = "_tax_rates_tax_rate")]
mod rate;
#[cfg(feature = "_tax_rates_tax_rate")]
pub use rate::*;
#[cfg(feature = "_accounts_account")]
mod read;
#[cfg(feature = "_accounts_account")]
pub use read::*;
#[cfg(feature = "_accounts_account")]
mod regulated;
#[cfg(feature = "_accounts_account")]
pub use regulated::*;
#[cfg(feature = "_accounts_account")]
mod reported;
#[cfg(feature = "_accounts_account")]
pub use reported::*;
#[cfg(feature = "_accounts_account")]
mod request;
#[cfg(feature = "_accounts_account")]
pub use request::*;
#[cfg(feature = "_accounts_account")]
mod requested;
#[cfg(feature = "_accounts_account")]
pub use requested::*;
#[cfg(feature = "_accounts_account")]
mod responsible;
#[cfg(feature = "_accounts_account")]
pub use responsible::*;
#[cfg(feature = "_accounts_account")]
mod result;
#[cfg(feature = "_accounts_account")]
pub use result::*;
#[cfg(feature = "_accounts_account")]
mod sepa;
#[cfg(feature = "_accounts_account")]
pub use sepa::*;
#[cfg(feature = "_accounts_account")]
mod session;
#[cfg(feature = "_accounts_account")]
pub use session::*;
#[cfg(feature = "_types_settlement_status")]
mod settlement;
#[cfg(feature = "_types_settlement_status")]
pub use settlement::*;
#[cfg(feature = "_accounts_account")]
mod setup;
#[cfg(feature = "_accounts_account")]
pub use setup::*;
#[cfg(feature = "_accounts_account")]
mod shipping;
#[cfg(feature = "_accounts_account")]
pub use shipping::*;
#[cfg(feature = "_payment_links_payment_link")]
mod submit;
#[cfg(feature = "_payment_links_payment_link")]
pub use submit::*;
#[cfg(feature = "_accounts_account")]
mod subscription;
#[cfg(feature = "_accounts_account")]
pub use subscription::*;
#[cfg(feature = "_types_tax")]
mod tax;
#[cfg(feature = "_types_tax")]
pub use tax::*;
#[cfg(feature = "_accounts_account")]
mod taxability;
#[cfg(feature = "_accounts_account")]
pub use taxability::*;
#[cfg(feature = "_payment_links_payment_link")]
mod terms;
#[cfg(feature = "_payment_links_payment_link")]
pub use terms::*;
#[cfg(feature = "_accounts_account")]
mod three;
#[cfg(feature = "_accounts_account")]
pub use three::*;
#[cfg(feature = "_prices_price")]
mod tiers;
#[cfg(feature = "_prices_price")]
pub use tiers::*;
#[cfg(feature = "_types_toggle")]
mod toggle;
#[cfg(feature = "_types_toggle")]
pub use toggle::*;
#[cfg(feature = "_accounts_account")]
mod transaction;
#[cfg(feature = "_accounts_account")]
pub use transaction::*;
#[cfg(feature = "_prices_price")]
mod transform;
#[cfg(feature = "_prices_price")]
pub use transform::*;
#[cfg(feature = "_accounts_account")]
mod us;
#[cfg(feature = "_accounts_account")]
pub use us::*;
#[cfg(feature = "_prices_price")]
mod usage;
#[cfg(feature = "_prices_price")]
pub use usage::*;
#[cfg(feature = "_accounts_account")]
mod verification;
#[cfg(feature = "_accounts_account")]
pub use verification::*;
#[cfg(feature = "_types_toggle")]
mod weekly;
#[cfg(feature = "_types_toggle")]
pub use weekly::*;
