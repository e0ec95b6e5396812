// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
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
    Create {
        display_name: display_name.into(),
        inclusive,
        percentage,
        ..Default::default()
    }
}
/// The request of [`tax_rates.create`](create()).
///
/// `POST /v1/tax_rates` (`PostTaxRates`).
#[doc(alias = "PostTaxRates")]
#[doc(alias = "posttaxrates")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    active: Option<bool>,
    country: Option<String>,
    description: Option<String>,
    display_name: String,
    expand: Option<Vec<String>>,
    inclusive: bool,
    jurisdiction: Option<String>,
    metadata: Option<rt::Metadata>,
    percentage: f64,
    state: Option<String>,
    tax_type: Option<crate::types::TaxType>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
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
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
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
    Create;
    0 => active "active";
    1 => country "country";
    2 => description "description";
    3 => display_name "display_name" required;
    4 => expand "expand";
    5 => inclusive "inclusive" required;
    6 => jurisdiction "jurisdiction";
    7 => metadata "metadata";
    8 => percentage "percentage" required;
    9 => state "state";
    10 => tax_type "tax_type";
}
rt::request! {
    Create -> crate::tax_rates::TaxRate;
    "PostTaxRates" Post "/v1/tax_rates" Form;
}
