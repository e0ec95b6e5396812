// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::files::File;
use crate::issuing::PersonalizationDesign;
use crate::issuing::PhysicalBundle;
use crate::issuing::personalization_designs::params::CarrierText;
use crate::issuing::personalization_designs::params::Preferences;
use crate::rt;

/// Changes a design of physical cards. What is to be printed is reviewed again.
///
/// `POST /v1/issuing/personalization_designs/{personalization_design}`
///
/// ```
/// use stripe_client::issuing;
///
/// let personalization_design = issuing::personalization_designs::update("ipd_123")
///     .name("Example")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `personalization_design`, in the path: Id of the issuing personalization design.
///
/// # Parameters
///
/// - [`card_logo`](Update::card_logo()): Id of the file with the logo on the card, uploaded with the purpose `issuing_logo`.
/// - [`carrier_text`](Update::carrier_text()): The text of the letter that comes with the card.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`lookup_key`](Update::lookup_key()): Your own fixed name of the design, up to 200 letters, to find it without its id.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`name`](Update::name()): The name by which you tell the design from others.
/// - [`physical_bundle`](Update::physical_bundle()): Id of the kit of card, carrier and envelope that the design is for.
/// - [`preferences`](Update::preferences()): Makes the design the one for new cards that name none, or not.
/// - [`transfer_lookup_key`](Update::transfer_lookup_key()): Whether [`lookup_key`](Update::lookup_key()) is taken from the design that has it.
///
/// # Answer
///
/// [`PersonalizationDesign`](crate::issuing::PersonalizationDesign).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/personalization_designs/update)
///
/// Feature: `issuing`.
#[doc(alias = "PostIssuingPersonalizationDesignsPersonalizationDesign")]
#[doc(alias = "postissuingpersonalizationdesignspersonalizationdesign")]
pub fn update(
    personalization_design: impl Into<rt::Id<PersonalizationDesign>>,
) -> Update {
    Update(
        Update::default()
            .0
            .set::<rt::Id<PersonalizationDesign>>(0, personalization_design),
        rt::RequestOptions::default(),
    )
}

/// The request of [`issuing.personalization_designs.update`](update()).
///
/// `POST /v1/issuing/personalization_designs/{personalization_design}` (`PostIssuingPersonalizationDesignsPersonalizationDesign`).
#[doc(alias = "PostIssuingPersonalizationDesignsPersonalizationDesign")]
#[doc(alias = "postissuingpersonalizationdesignspersonalizationdesign")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Id of the file with the logo on the card, uploaded with the purpose `issuing_logo`. The bundle must allow a logo.
    pub fn card_logo<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(1, value), self.1)
    }

    /// Clears `card_logo`.
    pub fn clear_card_logo(self) -> Self {
        Self(self.0.clear(1), self.1)
    }

    /// The text of the letter that comes with the card. The bundle must allow one.
    pub fn carrier_text<K>(self, value: impl rt::Maybe<CarrierText, K>) -> Self {
        Self(self.0.maybe::<CarrierText, K>(2, value), self.1)
    }

    /// Clears `carrier_text`.
    pub fn clear_carrier_text(self) -> Self {
        Self(self.0.clear(2), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// Your own fixed name of the design, up to 200 letters, to find it without its id.
    pub fn lookup_key<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Clears `lookup_key`.
    pub fn clear_lookup_key(self) -> Self {
        Self(self.0.clear(4), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(5, value), self.1)
    }

    /// The name by which you tell the design from others. Clearing removes it. At most 200 characters.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Clears `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear(6), self.1)
    }

    /// Id of the kit of card, carrier and envelope that the design is for.
    pub fn physical_bundle<K>(
        self,
        value: impl rt::Maybe<rt::Id<PhysicalBundle>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PhysicalBundle>, K>(7, value), self.1)
    }

    /// Makes the design the one for new cards that name none, or not.
    pub fn preferences<K>(self, value: impl rt::Maybe<Preferences, K>) -> Self {
        Self(self.0.maybe::<Preferences, K>(8, value), self.1)
    }

    /// Whether [`lookup_key`](Self::lookup_key()) is taken from the design that has it. False fails if one does.
    pub fn transfer_lookup_key<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(9, value), self.1)
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
    Update -> PersonalizationDesign;
    "PostIssuingPersonalizationDesignsPersonalizationDesign" Post "/v1/issuing/personalization_designs/{personalization_design}" Form;
    "personalization_design" required path: String;
    "card_logo": rt::Clearable<String>;
    "carrier_text": rt::Clearable<CarrierText>;
    "expand": Vec<String>;
    "lookup_key": rt::Clearable<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "name" sensitive: rt::Clearable<String>;
    "physical_bundle": String;
    "preferences": Preferences;
    "transfer_lookup_key": bool;
}
