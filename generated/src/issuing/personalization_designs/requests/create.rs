// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::files::File;
use crate::issuing::PersonalizationDesign;
use crate::issuing::PhysicalBundle;
use crate::issuing::personalization_designs::params::CarrierText;
use crate::issuing::personalization_designs::params::Preferences;
use crate::rt;

/// Creates a design of physical cards: logo, carrier text and the bundle it is printed on. Stripe reviews it before cards can use it.
///
/// `POST /v1/issuing/personalization_designs`
///
/// ```
/// use stripe_client::issuing;
///
/// let personalization_design = issuing::personalization_designs::create("ics_123")
///     .name("Example")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `physical_bundle`, in the body: Id of the kit of card, carrier and envelope that the design is for.
///
/// # Parameters
///
/// - [`card_logo`](Create::card_logo()): Id of the file with the logo on the card, uploaded with the purpose `issuing_logo`.
/// - [`carrier_text`](Create::carrier_text()): The text of the letter that comes with the card.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`lookup_key`](Create::lookup_key()): Your own fixed name of the design, up to 200 letters, to find it without its id.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`name`](Create::name()): The name by which you tell the design from others.
/// - [`preferences`](Create::preferences()): Makes the design the one for new cards that name none, or not.
/// - [`transfer_lookup_key`](Create::transfer_lookup_key()): Whether [`lookup_key`](Create::lookup_key()) is taken from the design that has it.
///
/// # Answer
///
/// [`PersonalizationDesign`](crate::issuing::PersonalizationDesign).
///
/// # What follows
///
/// [`issuing_personalization_design.activated`](crate::events::EventType::IssuingPersonalizationDesignActivated) or [`issuing_personalization_design.rejected`](crate::events::EventType::IssuingPersonalizationDesignRejected) tells how the review ended.
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/personalization_designs/create)
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
    /// Id of the file with the logo on the card, uploaded with the purpose `issuing_logo`. The bundle must allow a logo.
    pub fn card_logo<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(1, value), self.1)
    }

    /// The text of the letter that comes with the card. The bundle must allow one.
    pub fn carrier_text<K>(self, value: impl rt::Maybe<CarrierText, K>) -> Self {
        Self(self.0.maybe::<CarrierText, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// Your own fixed name of the design, up to 200 letters, to find it without its id.
    pub fn lookup_key<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(5, value), self.1)
    }

    /// The name by which you tell the design from others. At most 200 characters.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Makes the design the one for new cards that name none, or not.
    pub fn preferences<K>(self, value: impl rt::Maybe<Preferences, K>) -> Self {
        Self(self.0.maybe::<Preferences, K>(7, value), self.1)
    }

    /// Whether [`lookup_key`](Self::lookup_key()) is taken from the design that has it. False fails if one does.
    pub fn transfer_lookup_key<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(8, value), self.1)
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
