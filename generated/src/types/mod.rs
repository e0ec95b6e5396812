// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Types that several namespaces share.
#[cfg(feature = "_accounts_account")]
mod account;
#[cfg(feature = "_accounts_account")]
pub use self::account::*;
#[cfg(feature = "_accounts_account")]
mod acss;
#[cfg(feature = "_accounts_account")]
pub use self::acss::*;
#[cfg(feature = "_accounts_account")]
mod address;
#[cfg(feature = "_accounts_account")]
pub use self::address::*;
#[cfg(feature = "_accounts_account")]
mod aliases;
#[cfg(feature = "_accounts_account")]
pub use self::aliases::*;
#[cfg(feature = "_accounts_account")]
mod allow;
#[cfg(feature = "_accounts_account")]
pub use self::allow::*;
#[cfg(feature = "_payment_links_payment_link")]
mod allowed;
#[cfg(feature = "_payment_links_payment_link")]
pub use self::allowed::*;
#[cfg(feature = "_accounts_account")]
mod always;
#[cfg(feature = "_accounts_account")]
pub use self::always::*;
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
mod authentication;
#[cfg(feature = "_accounts_account")]
pub use self::authentication::*;
#[cfg(feature = "_accounts_account")]
mod automatic;
#[cfg(feature = "_accounts_account")]
pub use self::automatic::*;
#[cfg(feature = "_accounts_account")]
mod bank;
#[cfg(feature = "_accounts_account")]
pub use self::bank::*;
#[cfg(feature = "_prices_price")]
mod billing;
#[cfg(feature = "_prices_price")]
pub use self::billing::*;
#[cfg(feature = "_accounts_account")]
mod capability;
#[cfg(feature = "_accounts_account")]
pub use self::capability::*;
#[cfg(feature = "_accounts_account")]
mod capture;
#[cfg(feature = "_accounts_account")]
pub use self::capture::*;
#[cfg(feature = "_accounts_account")]
mod card;
#[cfg(feature = "_accounts_account")]
pub use self::card::*;
#[cfg(feature = "_accounts_account")]
mod charge;
#[cfg(feature = "_accounts_account")]
pub use self::charge::*;
#[cfg(feature = "_accounts_account")]
mod check;
#[cfg(feature = "_accounts_account")]
pub use self::check::*;
#[cfg(feature = "_payment_links_payment_link")]
mod checkout;
#[cfg(feature = "_payment_links_payment_link")]
pub use self::checkout::*;
#[cfg(feature = "_accounts_account")]
mod collection;
#[cfg(feature = "_accounts_account")]
pub use self::collection::*;
#[cfg(feature = "_accounts_account")]
mod connect;
#[cfg(feature = "_accounts_account")]
pub use self::connect::*;
#[cfg(feature = "_accounts_account")]
mod customer;
#[cfg(feature = "_accounts_account")]
pub use self::customer::*;
#[cfg(feature = "_accounts_account")]
mod default;
#[cfg(feature = "_accounts_account")]
pub use self::default::*;
#[cfg(feature = "_types_application")]
mod deleted;
#[cfg(feature = "_types_application")]
pub use self::deleted::*;
#[cfg(feature = "v2_core")]
mod deleted_object;
#[cfg(feature = "v2_core")]
pub use self::deleted_object::*;
#[cfg(feature = "_accounts_account")]
mod disabled;
#[cfg(feature = "_accounts_account")]
pub use self::disabled::*;
#[cfg(feature = "_accounts_account")]
mod discount;
#[cfg(feature = "_accounts_account")]
pub use self::discount::*;
#[cfg(feature = "_accounts_account")]
mod electronic;
#[cfg(feature = "_accounts_account")]
pub use self::electronic::*;
#[cfg(feature = "_accounts_account")]
mod entity;
#[cfg(feature = "_accounts_account")]
pub use self::entity::*;
#[cfg(feature = "_accounts_account")]
mod eps;
#[cfg(feature = "_accounts_account")]
pub use self::eps::*;
#[cfg(feature = "errors")]
mod error;
#[cfg(feature = "errors")]
pub use self::error::*;
#[cfg(feature = "_accounts_account")]
mod excluded;
#[cfg(feature = "_accounts_account")]
pub use self::excluded::*;
#[cfg(feature = "_accounts_account")]
mod exemption;
#[cfg(feature = "_accounts_account")]
pub use self::exemption::*;
#[cfg(feature = "_accounts_account")]
mod flow;
#[cfg(feature = "_accounts_account")]
pub use self::flow::*;
#[cfg(feature = "_accounts_account")]
mod fpx;
#[cfg(feature = "_accounts_account")]
pub use self::fpx::*;
#[cfg(feature = "_accounts_account")]
mod funding;
#[cfg(feature = "_accounts_account")]
pub use self::funding::*;
#[cfg(feature = "_accounts_account")]
mod future;
#[cfg(feature = "_accounts_account")]
pub use self::future::*;
#[cfg(feature = "_accounts_account")]
mod ideal;
#[cfg(feature = "_accounts_account")]
pub use self::ideal::*;
#[cfg(feature = "_accounts_account")]
mod installment;
#[cfg(feature = "_accounts_account")]
pub use self::installment::*;
#[cfg(feature = "_accounts_account")]
mod instructions;
#[cfg(feature = "_accounts_account")]
pub use self::instructions::*;
#[cfg(feature = "_prices_price")]
mod interval;
#[cfg(feature = "_prices_price")]
pub use self::interval::*;
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
mod mandate;
#[cfg(feature = "_accounts_account")]
pub use self::mandate::*;
#[cfg(feature = "_accounts_account")]
mod manual;
#[cfg(feature = "_accounts_account")]
pub use self::manual::*;
#[cfg(feature = "_types_meter_status")]
mod meter;
#[cfg(feature = "_types_meter_status")]
pub use self::meter::*;
#[cfg(feature = "_accounts_account")]
mod method;
#[cfg(feature = "_accounts_account")]
pub use self::method::*;
#[cfg(feature = "_accounts_account")]
mod microdeposit;
#[cfg(feature = "_accounts_account")]
pub use self::microdeposit::*;
#[cfg(feature = "_accounts_account")]
mod missing;
#[cfg(feature = "_accounts_account")]
pub use self::missing::*;
#[cfg(feature = "_accounts_account")]
mod naver;
#[cfg(feature = "_accounts_account")]
pub use self::naver::*;
#[cfg(feature = "_accounts_account")]
mod networks;
#[cfg(feature = "_accounts_account")]
pub use self::networks::*;
#[cfg(feature = "_accounts_account")]
mod no;
#[cfg(feature = "_accounts_account")]
pub use self::no::*;
#[cfg(feature = "_accounts_account")]
mod off;
#[cfg(feature = "_accounts_account")]
pub use self::off::*;
#[cfg(feature = "_accounts_account")]
mod ownership;
#[cfg(feature = "_accounts_account")]
pub use self::ownership::*;
#[cfg(feature = "_accounts_account")]
mod p24;
#[cfg(feature = "_accounts_account")]
pub use self::p24::*;
#[cfg(feature = "_accounts_account")]
mod paper;
#[cfg(feature = "_accounts_account")]
pub use self::paper::*;
#[cfg(feature = "_accounts_account")]
mod payment;
#[cfg(feature = "_accounts_account")]
pub use self::payment::*;
#[cfg(feature = "_accounts_account")]
mod paypal;
#[cfg(feature = "_accounts_account")]
pub use self::paypal::*;
#[cfg(feature = "_accounts_account")]
mod payto;
#[cfg(feature = "_accounts_account")]
pub use self::payto::*;
#[cfg(feature = "_accounts_account")]
mod pix;
#[cfg(feature = "_accounts_account")]
pub use self::pix::*;
#[cfg(feature = "_accounts_account")]
mod political;
#[cfg(feature = "_accounts_account")]
pub use self::political::*;
#[cfg(feature = "_types_application")]
mod portal;
#[cfg(feature = "_types_application")]
pub use self::portal::*;
#[cfg(feature = "_accounts_account")]
mod preferred;
#[cfg(feature = "_accounts_account")]
pub use self::preferred::*;
#[cfg(feature = "_types_application")]
mod proration;
#[cfg(feature = "_types_application")]
pub use self::proration::*;
#[cfg(feature = "_accounts_account")]
mod radar;
#[cfg(feature = "_accounts_account")]
pub use self::radar::*;
#[cfg(feature = "_tax_rates_tax_rate")]
mod rate;
#[cfg(feature = "_tax_rates_tax_rate")]
pub use self::rate::*;
#[cfg(feature = "_accounts_account")]
mod read;
#[cfg(feature = "_accounts_account")]
pub use self::read::*;
#[cfg(feature = "_accounts_account")]
mod regulated;
#[cfg(feature = "_accounts_account")]
pub use self::regulated::*;
#[cfg(feature = "_accounts_account")]
mod reported;
#[cfg(feature = "_accounts_account")]
pub use self::reported::*;
#[cfg(feature = "_accounts_account")]
mod request;
#[cfg(feature = "_accounts_account")]
pub use self::request::*;
#[cfg(feature = "_accounts_account")]
mod requested;
#[cfg(feature = "_accounts_account")]
pub use self::requested::*;
#[cfg(feature = "_accounts_account")]
mod responsible;
#[cfg(feature = "_accounts_account")]
pub use self::responsible::*;
#[cfg(feature = "_accounts_account")]
mod result;
#[cfg(feature = "_accounts_account")]
pub use self::result::*;
#[cfg(feature = "_accounts_account")]
mod sepa;
#[cfg(feature = "_accounts_account")]
pub use self::sepa::*;
#[cfg(feature = "_accounts_account")]
mod session;
#[cfg(feature = "_accounts_account")]
pub use self::session::*;
#[cfg(feature = "_types_settlement_status")]
mod settlement;
#[cfg(feature = "_types_settlement_status")]
pub use self::settlement::*;
#[cfg(feature = "_accounts_account")]
mod setup;
#[cfg(feature = "_accounts_account")]
pub use self::setup::*;
#[cfg(feature = "_accounts_account")]
mod shipping;
#[cfg(feature = "_accounts_account")]
pub use self::shipping::*;
#[cfg(feature = "_payment_links_payment_link")]
mod submit;
#[cfg(feature = "_payment_links_payment_link")]
pub use self::submit::*;
#[cfg(feature = "_accounts_account")]
mod subscription;
#[cfg(feature = "_accounts_account")]
pub use self::subscription::*;
#[cfg(feature = "_types_tax")]
mod tax;
#[cfg(feature = "_types_tax")]
pub use self::tax::*;
#[cfg(feature = "_accounts_account")]
mod taxability;
#[cfg(feature = "_accounts_account")]
pub use self::taxability::*;
#[cfg(feature = "_payment_links_payment_link")]
mod terms;
#[cfg(feature = "_payment_links_payment_link")]
pub use self::terms::*;
#[cfg(feature = "_accounts_account")]
mod three;
#[cfg(feature = "_accounts_account")]
pub use self::three::*;
#[cfg(feature = "_prices_price")]
mod tiers;
#[cfg(feature = "_prices_price")]
pub use self::tiers::*;
#[cfg(feature = "_types_toggle")]
mod toggle;
#[cfg(feature = "_types_toggle")]
pub use self::toggle::*;
#[cfg(feature = "_accounts_account")]
mod transaction;
#[cfg(feature = "_accounts_account")]
pub use self::transaction::*;
#[cfg(feature = "_prices_price")]
mod transform;
#[cfg(feature = "_prices_price")]
pub use self::transform::*;
#[cfg(feature = "_accounts_account")]
mod us;
#[cfg(feature = "_accounts_account")]
pub use self::us::*;
#[cfg(feature = "_prices_price")]
mod usage;
#[cfg(feature = "_prices_price")]
pub use self::usage::*;
#[cfg(feature = "_accounts_account")]
mod verification;
#[cfg(feature = "_accounts_account")]
pub use self::verification::*;
#[cfg(feature = "_types_toggle")]
mod weekly;
#[cfg(feature = "_types_toggle")]
pub use self::weekly::*;
