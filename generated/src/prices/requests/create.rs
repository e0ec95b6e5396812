// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::prices::BillingScheme;
use crate::prices::Price;
use crate::prices::TaxBehavior;
use crate::prices::TiersMode;
use crate::prices::params::CreateRecurring;
use crate::prices::params::CurrencyOption;
use crate::prices::params::CustomUnitAmount;
use crate::prices::params::ProductData;
use crate::prices::params::Tier;
use crate::prices::params::TransformQuantity;
use crate::rt;

/// Create a price.
///
/// `POST /v1/prices`
///
/// - `currency`, in the body: Currency. A three-letter ISO 4217 code in lower case.
///
/// Feature: `prices`.
#[doc(alias = "PostPrices")]
#[doc(alias = "postprices")]
pub fn create(currency: impl Into<rt::Currency>) -> Create {
    Create(
        Create::default().0.set::<rt::Currency>(0, currency),
        rt::RequestOptions::default(),
    )
}

/// The request of [`prices.create`](create()).
///
/// `POST /v1/prices` (`PostPrices`).
#[doc(alias = "PostPrices")]
#[doc(alias = "postprices")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Active.
    pub fn active(self, value: bool) -> Self {
        Self(self.0.set::<bool>(1, value), self.1)
    }

    /// Billing scheme. `per_unit` or `tiered`.
    pub fn billing_scheme(self, value: BillingScheme) -> Self {
        Self(self.0.set::<BillingScheme>(2, value), self.1)
    }

    /// Currency options. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn currency_options(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, CurrencyOption)>,
    ) -> Self {
        Self(self.0.set_map::<CurrencyOption>(3, value), self.1)
    }

    /// Custom unit amount.
    pub fn custom_unit_amount(self, value: CustomUnitAmount) -> Self {
        Self(self.0.set::<CustomUnitAmount>(4, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(5, value), self.1)
    }

    /// Lookup key. At most 200 characters.
    pub fn lookup_key(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(7, value), self.1)
    }

    /// Nickname. At most 5000 characters.
    pub fn nickname(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(8, value), self.1)
    }

    /// Product. At most 5000 characters.
    pub fn product(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(9, value), self.1)
    }

    /// Product data.
    pub fn product_data(self, value: ProductData) -> Self {
        Self(self.0.set::<ProductData>(10, value), self.1)
    }

    /// Recurring.
    pub fn recurring(self, value: CreateRecurring) -> Self {
        Self(self.0.set::<CreateRecurring>(11, value), self.1)
    }

    /// Tax behavior. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior(self, value: TaxBehavior) -> Self {
        Self(self.0.set::<TaxBehavior>(12, value), self.1)
    }

    /// Tiers. An empty list says that there are none. A second call replaces the first.
    pub fn tiers(self, value: impl IntoIterator<Item = Tier>) -> Self {
        Self(self.0.set_list::<Tier>(13, value), self.1)
    }

    /// Tiers mode. `graduated` or `volume`.
    pub fn tiers_mode(self, value: TiersMode) -> Self {
        Self(self.0.set::<TiersMode>(14, value), self.1)
    }

    /// Transfer lookup key.
    pub fn transfer_lookup_key(self, value: bool) -> Self {
        Self(self.0.set::<bool>(15, value), self.1)
    }

    /// Transform quantity.
    pub fn transform_quantity(self, value: TransformQuantity) -> Self {
        Self(self.0.set::<TransformQuantity>(16, value), self.1)
    }

    /// Unit amount, in the currency's smallest unit.
    pub fn unit_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(17, value), self.1)
    }

    /// Unit amount decimal. A decimal number as text.
    pub fn unit_amount_decimal(self, value: impl Into<rt::Decimal>) -> Self {
        Self(self.0.set::<rt::Decimal>(18, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Price>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(5, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Price;
    "PostPrices" Post "/v1/prices" Form;
    "currency" required: String;
    "active": bool;
    "billing_scheme": BillingScheme;
    "currency_options": std::collections::BTreeMap<String, CurrencyOption>;
    "custom_unit_amount": CustomUnitAmount;
    "expand": Vec<String>;
    "lookup_key": String;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "nickname": String;
    "product": String;
    "product_data": ProductData;
    "recurring": CreateRecurring;
    "tax_behavior": TaxBehavior;
    "tiers": Vec<Tier>;
    "tiers_mode": TiersMode;
    "transfer_lookup_key": bool;
    "transform_quantity": TransformQuantity;
    "unit_amount": i64;
    "unit_amount_decimal": String;
}
