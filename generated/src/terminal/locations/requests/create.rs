// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
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
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    address: Option<Box<crate::terminal::locations::params::Address>>,
    address_kana: Option<Box<crate::terminal::locations::params::AddressKana>>,
    address_kanji: Option<Box<crate::terminal::locations::params::AddressKanji>>,
    configuration_overrides: Option<String>,
    display_name: Option<String>,
    display_name_kana: Option<String>,
    display_name_kanji: Option<String>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    phone: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Address.
    pub fn address(
        mut self,
        value: crate::terminal::locations::params::Address,
    ) -> Self {
        self.address = Some(Box::new(value));
        self
    }
    /// Address kana.
    pub fn address_kana(
        mut self,
        value: crate::terminal::locations::params::AddressKana,
    ) -> Self {
        self.address_kana = Some(Box::new(value));
        self
    }
    /// Address kanji.
    pub fn address_kanji(
        mut self,
        value: crate::terminal::locations::params::AddressKanji,
    ) -> Self {
        self.address_kanji = Some(Box::new(value));
        self
    }
    /// Configuration overrides. At most 500 characters.
    pub fn configuration_overrides(mut self, value: impl Into<String>) -> Self {
        self.configuration_overrides = Some(value.into());
        self
    }
    /// Display name. At most 1000 characters.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Display name kana. At most 1000 characters.
    pub fn display_name_kana(mut self, value: impl Into<String>) -> Self {
        self.display_name_kana = Some(value.into());
        self
    }
    /// Display name kanji. At most 1000 characters.
    pub fn display_name_kanji(mut self, value: impl Into<String>) -> Self {
        self.display_name_kanji = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
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
    /// Phone.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::terminal::Location>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => address "address" sensitive;
    1 => address_kana "address_kana";
    2 => address_kanji "address_kanji";
    3 => configuration_overrides "configuration_overrides";
    4 => display_name "display_name";
    5 => display_name_kana "display_name_kana";
    6 => display_name_kanji "display_name_kanji";
    7 => expand "expand";
    8 => metadata "metadata" clearable;
    9 => phone "phone" sensitive;
}
rt::request! {
    Create -> crate::terminal::Location;
    "PostTerminalLocations" Post "/v1/terminal/locations" Form;
}
