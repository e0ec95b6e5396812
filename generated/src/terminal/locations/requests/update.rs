// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::terminal::Location;
use crate::terminal::LocationOrDeleted;
use crate::terminal::locations::params::AddressKana;
use crate::terminal::locations::params::AddressKanji;
use crate::terminal::locations::params::UpdateAddress;

/// Changes a location's name, address, phone or configuration. What isn't named stays.
///
/// `POST /v1/terminal/locations/{location}`
///
/// ```
/// use stripe_client::terminal;
///
/// let location_or_deleted = terminal::locations::update("tml_123")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `location`, in the path: Id of the terminal location.
///
/// # Parameters
///
/// - [`address`](Update::address()): Where the readers are, in full.
/// - [`address_kana`](Update::address_kana()): The address in kana, for Japan.
/// - [`address_kanji`](Update::address_kanji()): The address in kanji, for Japan.
/// - [`configuration_overrides`](Update::configuration_overrides()): Id of a configuration that all readers at this location follow, in place of the account's default.
/// - [`display_name`](Update::display_name()): What you call the place where the readers stand, in 1,000 characters at most.
/// - [`display_name_kana`](Update::display_name_kana()): What you call the place, in kana.
/// - [`display_name_kanji`](Update::display_name_kanji()): What you call the place, in kanji.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`phone`](Update::phone()): The phone number of the place where the readers stand.
///
/// # Answer
///
/// [`LocationOrDeleted`](crate::terminal::LocationOrDeleted).
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/locations/update)
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalLocationsLocation")]
#[doc(alias = "postterminallocationslocation")]
pub fn update(location: impl Into<rt::Id<Location>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Location>>(0, location),
        rt::RequestOptions::default(),
    )
}

/// The request of [`terminal.locations.update`](update()).
///
/// `POST /v1/terminal/locations/{location}` (`PostTerminalLocationsLocation`).
#[doc(alias = "PostTerminalLocationsLocation")]
#[doc(alias = "postterminallocationslocation")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Where the readers are, in full. The country can't change: make a new location and register the readers again.
    pub fn address<K>(self, value: impl rt::Maybe<UpdateAddress, K>) -> Self {
        Self(self.0.maybe::<UpdateAddress, K>(1, value), self.1)
    }

    /// The address in kana, for Japan.
    pub fn address_kana<K>(self, value: impl rt::Maybe<AddressKana, K>) -> Self {
        Self(self.0.maybe::<AddressKana, K>(2, value), self.1)
    }

    /// The address in kanji, for Japan.
    pub fn address_kanji<K>(self, value: impl rt::Maybe<AddressKanji, K>) -> Self {
        Self(self.0.maybe::<AddressKanji, K>(3, value), self.1)
    }

    /// Id of a configuration that all readers at this location follow, in place of the account's default. At most 1000 characters.
    pub fn configuration_overrides<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Clears `configuration_overrides`.
    pub fn clear_configuration_overrides(self) -> Self {
        Self(self.0.clear(4), self.1)
    }

    /// What you call the place where the readers stand, in 1,000 characters at most. At most 1000 characters.
    pub fn display_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Clears `display_name`.
    pub fn clear_display_name(self) -> Self {
        Self(self.0.clear(5), self.1)
    }

    /// What you call the place, in kana. Only in Japan. At most 1000 characters.
    pub fn display_name_kana<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Clears `display_name_kana`.
    pub fn clear_display_name_kana(self) -> Self {
        Self(self.0.clear(6), self.1)
    }

    /// What you call the place, in kanji. Only in Japan. At most 1000 characters.
    pub fn display_name_kanji<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// Clears `display_name_kanji`.
    pub fn clear_display_name_kanji(self) -> Self {
        Self(self.0.clear(7), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(8, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(9, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(9), self.1)
    }

    /// The phone number of the place where the readers stand.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(10, value), self.1)
    }

    /// Clears `phone`.
    pub fn clear_phone(self) -> Self {
        Self(self.0.clear(10), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<LocationOrDeleted>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(8, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> LocationOrDeleted;
    "PostTerminalLocationsLocation" Post "/v1/terminal/locations/{location}" Form;
    "location" required path: String;
    "address" sensitive: UpdateAddress;
    "address_kana": AddressKana;
    "address_kanji": AddressKanji;
    "configuration_overrides": rt::Clearable<String>;
    "display_name": rt::Clearable<String>;
    "display_name_kana": rt::Clearable<String>;
    "display_name_kanji": rt::Clearable<String>;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "phone" sensitive: rt::Clearable<String>;
}
