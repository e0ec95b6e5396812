// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Types that several namespaces share.
#[cfg(feature = "_accounts_dob")]
mod account;
#[cfg(feature = "_accounts_dob")]
pub use account::*;
#[cfg(feature = "_accounts_dob")]
mod acss;
#[cfg(feature = "_accounts_dob")]
pub use acss::*;
#[cfg(feature = "_accounts_dob")]
mod address;
#[cfg(feature = "_accounts_dob")]
pub use address::*;
#[cfg(feature = "_accounts_dob")]
mod aliases;
#[cfg(feature = "_accounts_dob")]
pub use aliases::*;
#[cfg(feature = "_accounts_dob")]
mod allow;
#[cfg(feature = "_accounts_dob")]
pub use allow::*;
#[cfg(
    any(
        feature = "checkout",
        feature = "credit_notes",
        feature = "customers",
        feature = "payment_links"
    )
)]
mod allowed;
#[cfg(
    any(
        feature = "checkout",
        feature = "credit_notes",
        feature = "customers",
        feature = "payment_links"
    )
)]
pub use allowed::*;
#[cfg(feature = "_accounts_dob")]
mod amount;
#[cfg(feature = "_accounts_dob")]
pub use amount::*;
#[cfg(feature = "_accounts_dob")]
mod api;
#[cfg(feature = "_accounts_dob")]
pub use api::*;
#[cfg(feature = "_types_application")]
mod application;
#[cfg(feature = "_types_application")]
pub use application::*;
#[cfg(feature = "_accounts_dob")]
mod authentication;
#[cfg(feature = "_accounts_dob")]
pub use authentication::*;
#[cfg(feature = "_accounts_dob")]
mod automatic;
#[cfg(feature = "_accounts_dob")]
pub use automatic::*;
#[cfg(feature = "_prices_price")]
mod billing;
#[cfg(feature = "_prices_price")]
pub use billing::*;
#[cfg(
    any(
        feature = "checkout",
        feature = "credit_notes",
        feature = "customers",
        feature = "payment_links"
    )
)]
mod brands;
#[cfg(
    any(
        feature = "checkout",
        feature = "credit_notes",
        feature = "customers",
        feature = "payment_links"
    )
)]
pub use brands::*;
#[cfg(feature = "_accounts_dob")]
mod capture;
#[cfg(feature = "_accounts_dob")]
pub use capture::*;
#[cfg(feature = "_accounts_dob")]
mod card;
#[cfg(feature = "_accounts_dob")]
pub use card::*;
#[cfg(feature = "_accounts_dob")]
mod charge;
#[cfg(feature = "_accounts_dob")]
pub use charge::*;
#[cfg(
    any(
        feature = "checkout",
        feature = "credit_notes",
        feature = "customers",
        feature = "payment_links"
    )
)]
mod checkout;
#[cfg(
    any(
        feature = "checkout",
        feature = "credit_notes",
        feature = "customers",
        feature = "payment_links"
    )
)]
pub use checkout::*;
#[cfg(feature = "_accounts_dob")]
mod collection;
#[cfg(feature = "_accounts_dob")]
pub use collection::*;
#[cfg(feature = "_accounts_dob")]
mod connect;
#[cfg(feature = "_accounts_dob")]
pub use connect::*;
#[cfg(feature = "_accounts_dob")]
mod customer;
#[cfg(feature = "_accounts_dob")]
pub use customer::*;
#[cfg(feature = "_accounts_dob")]
mod cvc;
#[cfg(feature = "_accounts_dob")]
pub use cvc::*;
#[cfg(feature = "_accounts_dob")]
mod default;
#[cfg(feature = "_accounts_dob")]
pub use default::*;
#[cfg(feature = "_types_application")]
mod deleted;
#[cfg(feature = "_types_application")]
pub use deleted::*;
#[cfg(feature = "v2_core")]
mod deleted_object;
#[cfg(feature = "v2_core")]
pub use deleted_object::*;
#[cfg(feature = "_accounts_dob")]
mod disabled;
#[cfg(feature = "_accounts_dob")]
pub use disabled::*;
#[cfg(feature = "_accounts_dob")]
mod discount;
#[cfg(feature = "_accounts_dob")]
pub use discount::*;
#[cfg(feature = "_accounts_dob")]
mod electronic;
#[cfg(feature = "_accounts_dob")]
pub use electronic::*;
#[cfg(feature = "errors")]
mod error;
#[cfg(feature = "errors")]
pub use error::*;
#[cfg(feature = "_accounts_dob")]
mod excluded;
#[cfg(feature = "_accounts_dob")]
pub use excluded::*;
#[cfg(feature = "_accounts_dob")]
mod exemption;
#[cfg(feature = "_accounts_dob")]
pub use exemption::*;
#[cfg(feature = "_accounts_dob")]
mod flow;
#[cfg(feature = "_accounts_dob")]
pub use flow::*;
#[cfg(feature = "_accounts_dob")]
mod funding;
#[cfg(feature = "_accounts_dob")]
pub use funding::*;
#[cfg(feature = "_accounts_dob")]
mod instructions;
#[cfg(feature = "_accounts_dob")]
pub use instructions::*;
#[cfg(feature = "_accounts_dob")]
mod invoice;
#[cfg(feature = "_accounts_dob")]
pub use invoice::*;
#[cfg(feature = "_types_item")]
mod item;
#[cfg(feature = "_types_item")]
pub use item::*;
#[cfg(feature = "_accounts_dob")]
mod japan;
#[cfg(feature = "_accounts_dob")]
pub use japan::*;
#[cfg(feature = "_accounts_dob")]
mod line;
#[cfg(feature = "_accounts_dob")]
pub use line::*;
#[cfg(feature = "_accounts_dob")]
mod linked;
#[cfg(feature = "_accounts_dob")]
pub use linked::*;
#[cfg(feature = "_accounts_dob")]
mod managed;
#[cfg(feature = "_accounts_dob")]
pub use managed::*;
#[cfg(feature = "_accounts_dob")]
mod mandate;
#[cfg(feature = "_accounts_dob")]
pub use mandate::*;
#[cfg(feature = "_types_meter_status")]
mod meter;
#[cfg(feature = "_types_meter_status")]
pub use meter::*;
#[cfg(feature = "_accounts_dob")]
mod method;
#[cfg(feature = "_accounts_dob")]
pub use method::*;
#[cfg(feature = "_accounts_dob")]
mod microdeposit;
#[cfg(feature = "_accounts_dob")]
pub use microdeposit::*;
#[cfg(feature = "_accounts_dob")]
mod missing;
#[cfg(feature = "_accounts_dob")]
pub use missing::*;
#[cfg(feature = "_accounts_dob")]
mod networks;
#[cfg(feature = "_accounts_dob")]
pub use networks::*;
#[cfg(feature = "_accounts_dob")]
mod outbound;
#[cfg(feature = "_accounts_dob")]
pub use outbound::*;
#[cfg(feature = "_accounts_dob")]
mod ownership;
#[cfg(feature = "_accounts_dob")]
pub use ownership::*;
#[cfg(feature = "_types_weekly_payout_day")]
mod payment;
#[cfg(feature = "_types_weekly_payout_day")]
pub use payment::*;
#[cfg(feature = "_accounts_dob")]
mod paypal;
#[cfg(feature = "_accounts_dob")]
pub use paypal::*;
#[cfg(feature = "_prices_price")]
mod plan;
#[cfg(feature = "_prices_price")]
pub use plan::*;
#[cfg(feature = "_accounts_dob")]
mod political;
#[cfg(feature = "_accounts_dob")]
pub use political::*;
#[cfg(feature = "_types_application")]
mod portal;
#[cfg(feature = "_types_application")]
pub use portal::*;
#[cfg(feature = "_accounts_dob")]
mod preferred;
#[cfg(feature = "_accounts_dob")]
pub use preferred::*;
#[cfg(feature = "_types_price_tax_behavior")]
mod price;
#[cfg(feature = "_types_price_tax_behavior")]
pub use price::*;
#[cfg(feature = "_types_application")]
mod proration;
#[cfg(feature = "_types_application")]
pub use proration::*;
#[cfg(feature = "_accounts_dob")]
mod radar;
#[cfg(feature = "_accounts_dob")]
pub use radar::*;
#[cfg(feature = "_tax_rates_tax_rate")]
mod rate;
#[cfg(feature = "_tax_rates_tax_rate")]
pub use rate::*;
#[cfg(feature = "_accounts_dob")]
mod read;
#[cfg(feature = "_accounts_dob")]
pub use read::*;
#[cfg(feature = "_accounts_dob")]
mod regulated;
#[cfg(feature = "_accounts_dob")]
pub use regulated::*;
#[cfg(feature = "_accounts_dob")]
mod reported;
#[cfg(feature = "_accounts_dob")]
pub use reported::*;
#[cfg(feature = "_accounts_dob")]
mod request;
#[cfg(feature = "_accounts_dob")]
pub use request::*;
#[cfg(feature = "_accounts_dob")]
mod requested;
#[cfg(feature = "_accounts_dob")]
pub use requested::*;
#[cfg(feature = "_accounts_dob")]
mod result;
#[cfg(feature = "_accounts_dob")]
pub use result::*;
#[cfg(feature = "_accounts_dob")]
mod sepa;
#[cfg(feature = "_accounts_dob")]
pub use sepa::*;
#[cfg(feature = "_accounts_dob")]
mod session;
#[cfg(feature = "_accounts_dob")]
pub use session::*;
#[cfg(
    any(
        feature = "billing",
        feature = "issuing",
        feature = "test_helpers",
        feature = "v2_billing"
    )
)]
mod settlement;
#[cfg(
    any(
        feature = "billing",
        feature = "issuing",
        feature = "test_helpers",
        feature = "v2_billing"
    )
)]
pub use settlement::*;
#[cfg(feature = "_accounts_dob")]
mod setup;
#[cfg(feature = "_accounts_dob")]
pub use setup::*;
#[cfg(feature = "_accounts_dob")]
mod shipping;
#[cfg(feature = "_accounts_dob")]
pub use shipping::*;
#[cfg(any(feature = "customers", feature = "sources"))]
mod source;
#[cfg(any(feature = "customers", feature = "sources"))]
pub use source::*;
#[cfg(
    any(
        feature = "checkout",
        feature = "credit_notes",
        feature = "customers",
        feature = "payment_links"
    )
)]
mod submit;
#[cfg(
    any(
        feature = "checkout",
        feature = "credit_notes",
        feature = "customers",
        feature = "payment_links"
    )
)]
pub use submit::*;
#[cfg(feature = "_accounts_dob")]
mod subscription;
#[cfg(feature = "_accounts_dob")]
pub use subscription::*;
#[cfg(feature = "_accounts_dob")]
mod supported;
#[cfg(feature = "_accounts_dob")]
pub use supported::*;
#[cfg(feature = "_tax_rates_tax_rate")]
mod tax;
#[cfg(feature = "_tax_rates_tax_rate")]
pub use tax::*;
#[cfg(feature = "_accounts_dob")]
mod taxability;
#[cfg(feature = "_accounts_dob")]
pub use taxability::*;
#[cfg(
    any(
        feature = "checkout",
        feature = "credit_notes",
        feature = "customers",
        feature = "payment_links"
    )
)]
mod terms;
#[cfg(
    any(
        feature = "checkout",
        feature = "credit_notes",
        feature = "customers",
        feature = "payment_links"
    )
)]
pub use terms::*;
#[cfg(feature = "_accounts_dob")]
mod three;
#[cfg(feature = "_accounts_dob")]
pub use three::*;
#[cfg(feature = "_prices_price")]
mod tiers;
#[cfg(feature = "_prices_price")]
pub use tiers::*;
#[cfg(feature = "_accounts_dob")]
mod transaction;
#[cfg(feature = "_accounts_dob")]
pub use transaction::*;
#[cfg(feature = "_prices_price")]
mod transform;
#[cfg(feature = "_prices_price")]
pub use transform::*;
#[cfg(feature = "_accounts_dob")]
mod upi;
#[cfg(feature = "_accounts_dob")]
pub use upi::*;
#[cfg(feature = "_accounts_dob")]
mod us;
#[cfg(feature = "_accounts_dob")]
pub use us::*;
#[cfg(feature = "_prices_price")]
mod usage;
#[cfg(feature = "_prices_price")]
pub use usage::*;
#[cfg(feature = "_accounts_dob")]
mod verification;
#[cfg(feature = "_accounts_dob")]
pub use verification::*;
#[cfg(feature = "_types_weekly_payout_day")]
mod weekly;
#[cfg(feature = "_types_weekly_payout_day")]
pub use weekly::*;
