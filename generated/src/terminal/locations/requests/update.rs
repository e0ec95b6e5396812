// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a Location.
///
/// `POST /v1/terminal/locations/{location}`
///
/// - `location`, in the path: Location. At most 5000 characters.
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalLocationsLocation")]
#[doc(alias = "postterminallocationslocation")]
pub fn update(location: impl Into<rt::Id<crate::terminal::Location>>) -> Update {
    Update {
        location: location.into(),
        ..Default::default()
    }
}
/// The request of [`terminal.locations.update`](update()).
///
/// `POST /v1/terminal/locations/{location}` (`PostTerminalLocationsLocation`).
#[doc(alias = "PostTerminalLocationsLocation")]
#[doc(alias = "postterminallocationslocation")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    location: rt::Id<crate::terminal::Location>,
    address: Option<Box<crate::params::Address>>,
    address_kana: Option<Box<crate::terminal::locations::params::AddressKana>>,
    address_kanji: Option<Box<crate::terminal::locations::params::AddressKanji>>,
    configuration_overrides: rt::Clearable<String>,
    display_name: rt::Clearable<String>,
    display_name_kana: rt::Clearable<String>,
    display_name_kanji: rt::Clearable<String>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    phone: rt::Clearable<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Address.
    pub fn address(mut self, value: crate::params::Address) -> Self {
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
    /// Configuration overrides. At most 1000 characters.
    pub fn configuration_overrides(mut self, value: impl Into<String>) -> Self {
        self.configuration_overrides = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `configuration_overrides`.
    pub fn clear_configuration_overrides(mut self) -> Self {
        self.configuration_overrides = rt::Clearable::Clear;
        self
    }
    /// Display name. At most 1000 characters.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `display_name`.
    pub fn clear_display_name(mut self) -> Self {
        self.display_name = rt::Clearable::Clear;
        self
    }
    /// Display name kana. At most 1000 characters.
    pub fn display_name_kana(mut self, value: impl Into<String>) -> Self {
        self.display_name_kana = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `display_name_kana`.
    pub fn clear_display_name_kana(mut self) -> Self {
        self.display_name_kana = rt::Clearable::Clear;
        self
    }
    /// Display name kanji. At most 1000 characters.
    pub fn display_name_kanji(mut self, value: impl Into<String>) -> Self {
        self.display_name_kanji = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `display_name_kanji`.
    pub fn clear_display_name_kanji(mut self) -> Self {
        self.display_name_kanji = rt::Clearable::Clear;
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
        self.phone = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `phone`.
    pub fn clear_phone(mut self) -> Self {
        self.phone = rt::Clearable::Clear;
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::terminal::LocationOrDeleted>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => location "location" required path;
    1 => address "address" sensitive;
    2 => address_kana "address_kana";
    3 => address_kanji "address_kanji";
    4 => configuration_overrides "configuration_overrides";
    5 => display_name "display_name";
    6 => display_name_kana "display_name_kana";
    7 => display_name_kanji "display_name_kanji";
    8 => expand "expand";
    9 => metadata "metadata" clearable;
    10 => phone "phone" sensitive;
}
rt::request! {
    Update -> crate::terminal::LocationOrDeleted;
    "PostTerminalLocationsLocation" Post "/v1/terminal/locations/{location}" Form;
}
