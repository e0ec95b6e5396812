// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::charges::Charge;
use crate::charges::params::Card;
use crate::charges::params::CreateTransferData;
use crate::charges::params::Destination;
use crate::charges::params::RadarOptions;
use crate::charges::params::Shipping;
use crate::customers::Customer;
use crate::rt;

/// Create.
///
/// `POST /v1/charges`
///
/// Feature: `charges`.
#[doc(alias = "PostCharges")]
#[doc(alias = "postcharges")]
pub fn create() -> Create {
    Default::default()
}

/// The request of [`charges.create`](create()).
///
/// `POST /v1/charges` (`PostCharges`).
#[doc(alias = "PostCharges")]
#[doc(alias = "postcharges")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value), self.1)
    }

    /// Application fee.
    pub fn application_fee(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value), self.1)
    }

    /// Application fee amount, in the currency's smallest unit.
    pub fn application_fee_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(2, value), self.1)
    }

    /// Capture.
    pub fn capture(self, value: bool) -> Self {
        Self(self.0.set::<bool>(3, value), self.1)
    }

    /// Card.
    pub fn card(self, value: impl Into<Card>) -> Self {
        Self(self.0.set::<Card>(4, value), self.1)
    }

    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(5, value), self.1)
    }

    /// Customer. At most 500 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(6, value), self.1)
    }

    /// Description. At most 40000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value), self.1)
    }

    /// Destination.
    pub fn destination(self, value: impl Into<Destination>) -> Self {
        Self(self.0.set::<Destination>(8, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(9, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(10, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(10), self.1)
    }

    /// On behalf of. At most 5000 characters.
    pub fn on_behalf_of(self, value: impl Into<rt::Id<Account>>) -> Self {
        Self(self.0.set::<rt::Id<Account>>(11, value), self.1)
    }

    /// Radar options.
    pub fn radar_options(self, value: RadarOptions) -> Self {
        Self(self.0.set::<RadarOptions>(12, value), self.1)
    }

    /// Receipt email.
    pub fn receipt_email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(13, value), self.1)
    }

    /// Shipping.
    pub fn shipping(self, value: Shipping) -> Self {
        Self(self.0.set::<Shipping>(14, value), self.1)
    }

    /// Source. At most 5000 characters.
    pub fn source(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(15, value), self.1)
    }

    /// Statement descriptor. At most 22 characters.
    pub fn statement_descriptor(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(16, value), self.1)
    }

    /// Statement descriptor suffix. At most 22 characters.
    pub fn statement_descriptor_suffix(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(17, value), self.1)
    }

    /// Transfer data.
    pub fn transfer_data(self, value: CreateTransferData) -> Self {
        Self(self.0.set::<CreateTransferData>(18, value), self.1)
    }

    /// Transfer group.
    pub fn transfer_group(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(19, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Charge>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(9, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Charge;
    "PostCharges" Post "/v1/charges" Form;
    "amount": i64;
    "application_fee": i64;
    "application_fee_amount": i64;
    "capture": bool;
    "card": Card;
    "currency": String;
    "customer": String;
    "description": String;
    "destination": Destination;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "on_behalf_of": String;
    "radar_options": RadarOptions;
    "receipt_email" sensitive: String;
    "shipping": Shipping;
    "source": String;
    "statement_descriptor": String;
    "statement_descriptor_suffix": String;
    "transfer_data": CreateTransferData;
    "transfer_group": String;
}
