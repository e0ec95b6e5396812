// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax_rates::TaxRate;
use crate::tax_rates::TaxType;

/// Create a tax rate.
///
/// `POST /v1/tax_rates`
///
/// - `display_name`, in the body: Display name. At most 50 characters.
/// - `inclusive`, in the body: Inclusive.
/// - `percentage`, in the body: Percentage.
///
/// Feature: `tax_rates`.
#[doc(alias = "PostTaxRates")]
#[doc(alias = "posttaxrates")]
pub fn create(
    display_name: impl Into<String>,
    inclusive: bool,
    percentage: f64,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<String>(0, display_name)
            .set::<bool>(1, inclusive)
            .set::<f64>(2, percentage),
        rt::RequestOptions::default(),
    )
}

/// The request of [`tax_rates.create`](create()).
///
/// `POST /v1/tax_rates` (`PostTaxRates`).
#[doc(alias = "PostTaxRates")]
#[doc(alias = "posttaxrates")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Active.
    pub fn active(self, value: bool) -> Self {
        Self(self.0.set::<bool>(3, value), self.1)
    }

    /// Country. At most 5000 characters.
    pub fn country(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }

    /// Description. At most 5000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(6, value), self.1)
    }

    /// Jurisdiction. At most 50 characters.
    pub fn jurisdiction(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(8, value), self.1)
    }

    /// State. At most 5000 characters.
    pub fn state(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(9, value), self.1)
    }

    /// Tax type.
    pub fn tax_type(self, value: TaxType) -> Self {
        Self(self.0.set::<TaxType>(10, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<TaxRate>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(6, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> TaxRate;
    "PostTaxRates" Post "/v1/tax_rates" Form;
    "display_name" required: String;
    "inclusive" required: bool;
    "percentage" required: f64;
    "active": bool;
    "country": String;
    "description": String;
    "expand": Vec<String>;
    "jurisdiction": String;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "state": String;
    "tax_type": TaxType;
}
