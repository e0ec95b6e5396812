// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::charges::params::FraudDetails;
use crate::charges::params::Shipping;
use crate::customers::Customer;
use crate::rt;

/// Update a charge.
///
/// `POST /v1/charges/{charge}`
///
/// - `charge`, in the path: Charge. At most 5000 characters.
///
/// Feature: `charges`.
#[doc(alias = "PostChargesCharge")]
#[doc(alias = "postchargescharge")]
pub fn update(charge: impl Into<rt::Id<Charge>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Charge>>(0, charge),
        rt::RequestOptions::default(),
    )
}

/// The request of [`charges.update`](update()).
///
/// `POST /v1/charges/{charge}` (`PostChargesCharge`).
#[doc(alias = "PostChargesCharge")]
#[doc(alias = "postchargescharge")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(1, value), self.1)
    }

    /// Description. At most 40000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }

    /// Fraud details.
    pub fn fraud_details(self, value: FraudDetails) -> Self {
        Self(self.0.set::<FraudDetails>(4, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(5, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(5), self.1)
    }

    /// Receipt email. At most 5000 characters.
    pub fn receipt_email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }

    /// Shipping.
    pub fn shipping(self, value: Shipping) -> Self {
        Self(self.0.set::<Shipping>(7, value), self.1)
    }

    /// Transfer group.
    pub fn transfer_group(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(8, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Charge>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> Charge;
    "PostChargesCharge" Post "/v1/charges/{charge}" Form;
    "charge" required path: String;
    "customer": String;
    "description": String;
    "expand": Vec<String>;
    "fraud_details": FraudDetails;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "receipt_email" sensitive: String;
    "shipping": Shipping;
    "transfer_group": String;
}
