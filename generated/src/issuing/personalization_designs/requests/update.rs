// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a personalization design.
///
/// `POST /v1/issuing/personalization_designs/{personalization_design}`
///
/// - `personalization_design`, in the path: Personalization design. At most 5000 characters.
///
/// Feature: `issuing`.
#[doc(alias = "PostIssuingPersonalizationDesignsPersonalizationDesign")]
#[doc(alias = "postissuingpersonalizationdesignspersonalizationdesign")]
pub fn update(
    personalization_design: impl Into<rt::Id<crate::issuing::PersonalizationDesign>>,
) -> Update {
    Update {
        personalization_design: personalization_design.into(),
        ..Default::default()
    }
}
/// The request of [`issuing.personalization_designs.update`](update()).
///
/// `POST /v1/issuing/personalization_designs/{personalization_design}` (`PostIssuingPersonalizationDesignsPersonalizationDesign`).
#[doc(alias = "PostIssuingPersonalizationDesignsPersonalizationDesign")]
#[doc(alias = "postissuingpersonalizationdesignspersonalizationdesign")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    personalization_design: rt::Id<crate::issuing::PersonalizationDesign>,
    card_logo: rt::Clearable<rt::Id<crate::files::File>>,
    carrier_text: rt::Clearable<
        Box<crate::issuing::personalization_designs::params::CarrierText>,
    >,
    expand: Option<Vec<String>>,
    lookup_key: rt::Clearable<String>,
    metadata: Option<rt::Metadata>,
    name: rt::Clearable<String>,
    physical_bundle: Option<rt::Id<crate::issuing::PhysicalBundle>>,
    preferences: Option<
        Box<crate::issuing::personalization_designs::params::Preferences>,
    >,
    transfer_lookup_key: Option<bool>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Card logo.
    pub fn card_logo(mut self, value: impl Into<rt::Id<crate::files::File>>) -> Self {
        self.card_logo = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `card_logo`.
    pub fn clear_card_logo(mut self) -> Self {
        self.card_logo = rt::Clearable::Clear;
        self
    }
    /// Carrier text.
    pub fn carrier_text(
        mut self,
        value: crate::issuing::personalization_designs::params::CarrierText,
    ) -> Self {
        self.carrier_text = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `carrier_text`.
    pub fn clear_carrier_text(mut self) -> Self {
        self.carrier_text = rt::Clearable::Clear;
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Lookup key. At most 200 characters.
    pub fn lookup_key(mut self, value: impl Into<String>) -> Self {
        self.lookup_key = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `lookup_key`.
    pub fn clear_lookup_key(mut self) -> Self {
        self.lookup_key = rt::Clearable::Clear;
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
        self.name = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `name`.
    pub fn clear_name(mut self) -> Self {
        self.name = rt::Clearable::Clear;
        self
    }
    /// Physical bundle. At most 5000 characters.
    pub fn physical_bundle(
        mut self,
        value: impl Into<rt::Id<crate::issuing::PhysicalBundle>>,
    ) -> Self {
        self.physical_bundle = Some(value.into());
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
    Update;
    0 => personalization_design "personalization_design" required path;
    1 => card_logo "card_logo";
    2 => carrier_text "carrier_text";
    3 => expand "expand";
    4 => lookup_key "lookup_key";
    5 => metadata "metadata";
    6 => name "name" sensitive;
    7 => physical_bundle "physical_bundle";
    8 => preferences "preferences";
    9 => transfer_lookup_key "transfer_lookup_key";
}
rt::request! {
    Update -> crate::issuing::PersonalizationDesign;
    "PostIssuingPersonalizationDesignsPersonalizationDesign" Post "/v1/issuing/personalization_designs/{personalization_design}" Form;
}
