// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::terminal::Location;
use crate::terminal::locations::params::AddressKana;
use crate::terminal::locations::params::AddressKanji;
use crate::terminal::locations::params::CreateAddress;

/// Creates a location, the place where readers stand. Readers follow the rules of its country, which can't change.
///
/// `POST /v1/terminal/locations`
///
/// ```
/// use stripe_client::terminal;
///
/// let location = terminal::locations::create()
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`address`](Create::address()): Where the readers are, in full.
/// - [`address_kana`](Create::address_kana()): The address in kana, for Japan.
/// - [`address_kanji`](Create::address_kanji()): The address in kanji, for Japan.
/// - [`configuration_overrides`](Create::configuration_overrides()): Id of a configuration that all readers at this location follow, in place of the account's default.
/// - [`display_name`](Create::display_name()): What you call the place where the readers stand, in 1,000 characters at most.
/// - [`display_name_kana`](Create::display_name_kana()): What you call the place, in kana.
/// - [`display_name_kanji`](Create::display_name_kanji()): What you call the place, in kanji.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`phone`](Create::phone()): The phone number of the place where the readers stand.
///
/// # Answer
///
/// [`Location`](crate::terminal::Location).
///
/// # Errors
///
/// The address lacks a field that its country asks for.
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/locations/create)
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
    /// Where the readers are, in full.
    pub fn address<K>(self, value: impl rt::Maybe<CreateAddress, K>) -> Self {
        Self(self.0.maybe::<CreateAddress, K>(0, value), self.1)
    }

    /// The address in kana, for Japan.
    pub fn address_kana<K>(self, value: impl rt::Maybe<AddressKana, K>) -> Self {
        Self(self.0.maybe::<AddressKana, K>(1, value), self.1)
    }

    /// The address in kanji, for Japan.
    pub fn address_kanji<K>(self, value: impl rt::Maybe<AddressKanji, K>) -> Self {
        Self(self.0.maybe::<AddressKanji, K>(2, value), self.1)
    }

    /// Id of a configuration that all readers at this location follow, in place of the account's default. At most 500 characters.
    pub fn configuration_overrides<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// What you call the place where the readers stand, in 1,000 characters at most. At most 1000 characters.
    pub fn display_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// What you call the place, in kana. Only in Japan. At most 1000 characters.
    pub fn display_name_kana<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// What you call the place, in kanji. Only in Japan. At most 1000 characters.
    pub fn display_name_kanji<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(7, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(8, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(8), self.1)
    }

    /// The phone number of the place where the readers stand.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(9, value), self.1)
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
