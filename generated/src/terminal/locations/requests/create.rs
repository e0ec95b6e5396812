// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::terminal::Location;
use crate::terminal::locations::params::AddressKana;
use crate::terminal::locations::params::AddressKanji;
use crate::terminal::locations::params::CreateAddress;

/// Create a Location.
///
/// `POST /v1/terminal/locations`
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalLocations")]
#[doc(alias = "postterminallocations")]
pub fn create() -> Create {
    Default::default()
}

/// The request of [`terminal.locations.create`](create()).
///
/// `POST /v1/terminal/locations` (`PostTerminalLocations`).
#[doc(alias = "PostTerminalLocations")]
#[doc(alias = "postterminallocations")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Address.
    pub fn address(self, value: CreateAddress) -> Self {
        Self(self.0.set::<CreateAddress>(0, value), self.1)
    }

    /// Address kana.
    pub fn address_kana(self, value: AddressKana) -> Self {
        Self(self.0.set::<AddressKana>(1, value), self.1)
    }

    /// Address kanji.
    pub fn address_kanji(self, value: AddressKanji) -> Self {
        Self(self.0.set::<AddressKanji>(2, value), self.1)
    }

    /// Configuration overrides. At most 500 characters.
    pub fn configuration_overrides(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value), self.1)
    }

    /// Display name. At most 1000 characters.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }

    /// Display name kana. At most 1000 characters.
    pub fn display_name_kana(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }

    /// Display name kanji. At most 1000 characters.
    pub fn display_name_kanji(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(7, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(8, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(8), self.1)
    }

    /// Phone.
    pub fn phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(9, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Location>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(7, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Location;
    "PostTerminalLocations" Post "/v1/terminal/locations" Form;
    "address" sensitive: CreateAddress;
    "address_kana": AddressKana;
    "address_kanji": AddressKanji;
    "configuration_overrides": String;
    "display_name": String;
    "display_name_kana": String;
    "display_name_kanji": String;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "phone" sensitive: String;
}
