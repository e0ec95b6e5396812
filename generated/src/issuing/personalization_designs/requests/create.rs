// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a personalization design.
///
/// `POST /v1/issuing/personalization_designs`
///
/// - `physical_bundle`, in the body: Physical bundle. At most 5000 characters.
///
/// Feature: `issuing`.
#[doc(alias = "PostIssuingPersonalizationDesigns")]
#[doc(alias = "postissuingpersonalizationdesigns")]
pub fn create(
    physical_bundle: impl Into<rt::Id<crate::issuing::PhysicalBundle>>,
) -> Create {
    Create {
        physical_bundle: physical_bundle.into(),
        ..Default::default()
    }
}
/// The request of [`issuing.personalization_designs.create`](create()).
///
/// `POST /v1/issuing/personalization_designs` (`PostIssuingPersonalizationDesigns`).
#[doc(alias = "PostIssuingPersonalizationDesigns")]
#[doc(alias = "postissuingpersonalizationdesigns")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    card_logo: Option<rt::Id<crate::files::File>>,
    carrier_text: Option<
        Box<crate::issuing::personalization_designs::params::CarrierText>,
    >,
    expand: Option<Vec<String>>,
    lookup_key: Option<String>,
    metadata: Option<rt::Metadata>,
    name: Option<String>,
    physical_bundle: rt::Id<crate::issuing::PhysicalBundle>,
    preferences: Option<
        Box<crate::issuing::personalization_designs::params::Preferences>,
    >,
    transfer_lookup_key: Option<bool>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Card logo.
    pub fn card_logo(mut self, value: impl Into<rt::Id<crate::files::File>>) -> Self {
        self.card_logo = Some(value.into());
        self
    }
    /// Carrier text.
    pub fn carrier_text(
        mut self,
        value: crate::issuing::personalization_designs::params::CarrierText,
    ) -> Self {
        self.carrier_text = Some(Box::new(value));
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Lookup key. At most 200 characters.
    pub fn lookup_key(mut self, value: impl Into<String>) -> Self {
        self.lookup_key = Some(value.into());
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
    /// Name. At most 200 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Preferences.
    pub fn preferences(
        mut self,
        value: crate::issuing::personalization_designs::params::Preferences,
    ) -> Self {
        self.preferences = Some(Box::new(value));
        self
    }
    /// Transfer lookup key.
    pub fn transfer_lookup_key(mut self, value: bool) -> Self {
        self.transfer_lookup_key = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::issuing::PersonalizationDesign>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => card_logo "card_logo";
    1 => carrier_text "carrier_text";
    2 => expand "expand";
    3 => lookup_key "lookup_key";
    4 => metadata "metadata";
    5 => name "name";
    6 => physical_bundle "physical_bundle" required;
    7 => preferences "preferences";
    8 => transfer_lookup_key "transfer_lookup_key";
}
rt::request! {
    Create -> crate::issuing::PersonalizationDesign;
    "PostIssuingPersonalizationDesigns" Post "/v1/issuing/personalization_designs" Form;
}
