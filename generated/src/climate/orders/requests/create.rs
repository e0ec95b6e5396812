// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::climate::Order;
use crate::climate::orders::params::CreateBeneficiary;
use crate::rt;

/// Create an order.
///
/// `POST /v1/climate/orders`
///
/// - `product`, in the body: Product. At most 5000 characters.
///
/// Feature: `climate`.
#[doc(alias = "PostClimateOrders")]
#[doc(alias = "postclimateorders")]
pub fn create(product: impl Into<String>) -> Create {
    Create(Create::default().0.set::<String>(0, product), rt::RequestOptions::default())
}

/// The request of [`climate.orders.create`](create()).
///
/// `POST /v1/climate/orders` (`PostClimateOrders`).
#[doc(alias = "PostClimateOrders")]
#[doc(alias = "postclimateorders")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value), self.1)
    }

    /// Beneficiary.
    pub fn beneficiary(self, value: CreateBeneficiary) -> Self {
        Self(self.0.set::<CreateBeneficiary>(2, value), self.1)
    }

    /// Currency. At most 5000 characters.
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(4, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(5, value), self.1)
    }

    /// Metric tons. A decimal number as text.
    pub fn metric_tons(self, value: impl Into<rt::Decimal>) -> Self {
        Self(self.0.set::<rt::Decimal>(6, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Order>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Order;
    "PostClimateOrders" Post "/v1/climate/orders" Form;
    "product" required: String;
    "amount": i64;
    "beneficiary": CreateBeneficiary;
    "currency": String;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "metric_tons": String;
}
