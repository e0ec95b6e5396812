// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::files::File;
use crate::issuing::PersonalizationDesign;
use crate::issuing::PhysicalBundle;
use crate::issuing::personalization_designs::params::CarrierText;
use crate::issuing::personalization_designs::params::Preferences;
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
pub fn create(physical_bundle: impl Into<rt::Id<PhysicalBundle>>) -> Create {
    Create(
        Create::default().0.set::<rt::Id<PhysicalBundle>>(0, physical_bundle),
        rt::RequestOptions::default(),
    )
}

/// The request of [`issuing.personalization_designs.create`](create()).
///
/// `POST /v1/issuing/personalization_designs` (`PostIssuingPersonalizationDesigns`).
#[doc(alias = "PostIssuingPersonalizationDesigns")]
#[doc(alias = "postissuingpersonalizationdesigns")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Card logo.
    pub fn card_logo(self, value: impl Into<rt::Id<File>>) -> Self {
        Self(self.0.set::<rt::Id<File>>(1, value), self.1)
    }

    /// Carrier text.
    pub fn carrier_text(self, value: CarrierText) -> Self {
        Self(self.0.set::<CarrierText>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }

    /// Lookup key. At most 200 characters.
    pub fn lookup_key(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(5, value), self.1)
    }

    /// Name. At most 200 characters.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }

    /// Preferences.
    pub fn preferences(self, value: Preferences) -> Self {
        Self(self.0.set::<Preferences>(7, value), self.1)
    }

    /// Transfer lookup key.
    pub fn transfer_lookup_key(self, value: bool) -> Self {
        Self(self.0.set::<bool>(8, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PersonalizationDesign>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> PersonalizationDesign;
    "PostIssuingPersonalizationDesigns" Post "/v1/issuing/personalization_designs" Form;
    "physical_bundle" required: String;
    "card_logo": String;
    "carrier_text": CarrierText;
    "expand": Vec<String>;
    "lookup_key": String;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "name": String;
    "preferences": Preferences;
    "transfer_lookup_key": bool;
}
