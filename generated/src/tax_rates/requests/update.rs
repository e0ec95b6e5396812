// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a tax rate.
///
/// `POST /v1/tax_rates/{tax_rate}`
///
/// - `tax_rate`, in the path: Tax rate. At most 5000 characters.
///
/// Feature: `tax_rates`.
#[doc(alias = "PostTaxRatesTaxRate")]
#[doc(alias = "posttaxratestaxrate")]
pub fn update(tax_rate: impl Into<rt::Id<crate::tax_rates::TaxRate>>) -> Update {
    Update {
        tax_rate: tax_rate.into(),
        ..Default::default()
    }
}
/// The request of [`tax_rates.update`](update()).
///
/// `POST /v1/tax_rates/{tax_rate}` (`PostTaxRatesTaxRate`).
#[doc(alias = "PostTaxRatesTaxRate")]
#[doc(alias = "posttaxratestaxrate")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    tax_rate: rt::Id<crate::tax_rates::TaxRate>,
    active: Option<bool>,
    country: Option<String>,
    description: Option<String>,
    display_name: Option<String>,
    expand: Option<Vec<String>>,
    jurisdiction: Option<String>,
    metadata: rt::Clearable<rt::Metadata>,
    state: Option<String>,
    tax_type: Option<crate::types::TaxType>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Active.
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Country. At most 5000 characters.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Description. At most 5000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Display name. At most 50 characters.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Jurisdiction. At most 50 characters.
    pub fn jurisdiction(mut self, value: impl Into<String>) -> Self {
        self.jurisdiction = Some(value.into());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// State. At most 5000 characters.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Tax type.
    pub fn tax_type(mut self, value: crate::types::TaxType) -> Self {
        self.tax_type = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::tax_rates::TaxRate>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => tax_rate "tax_rate" required path;
    1 => active "active";
    2 => country "country";
    3 => description "description";
    4 => display_name "display_name";
    5 => expand "expand";
    6 => jurisdiction "jurisdiction";
    7 => metadata "metadata" clearable;
    8 => state "state";
    9 => tax_type "tax_type";
}
rt::request! {
    Update -> crate::tax_rates::TaxRate;
    "PostTaxRatesTaxRate" Post "/v1/tax_rates/{tax_rate}" Form;
}
