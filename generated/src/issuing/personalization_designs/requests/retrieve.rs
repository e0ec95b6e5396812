// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::PersonalizationDesign;
use crate::rt;

/// Fetches a design of physical cards, with why it was rejected, if it was.
///
/// `GET /v1/issuing/personalization_designs/{personalization_design}`
///
/// ```
/// use stripe_client::issuing;
///
/// let personalization_design = issuing::personalization_designs::retrieve("ipd_123")
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
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`PersonalizationDesign`](crate::issuing::PersonalizationDesign).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/personalization_designs/retrieve)
///
/// Feature: `issuing`.
#[doc(alias = "GetIssuingPersonalizationDesignsPersonalizationDesign")]
#[doc(alias = "getissuingpersonalizationdesignspersonalizationdesign")]
pub fn retrieve(
    personalization_design: impl Into<rt::Id<PersonalizationDesign>>,
) -> Retrieve {
    Retrieve(
        Retrieve::default()
            .0
            .set::<rt::Id<PersonalizationDesign>>(0, personalization_design),
        rt::RequestOptions::default(),
    )
}

/// The request of [`issuing.personalization_designs.retrieve`](retrieve()).
///
/// `GET /v1/issuing/personalization_designs/{personalization_design}` (`GetIssuingPersonalizationDesignsPersonalizationDesign`).
#[doc(alias = "GetIssuingPersonalizationDesignsPersonalizationDesign")]
#[doc(alias = "getissuingpersonalizationdesignspersonalizationdesign")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PersonalizationDesign>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for PersonalizationDesign {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> PersonalizationDesign;
    "GetIssuingPersonalizationDesignsPersonalizationDesign" Get "/v1/issuing/personalization_designs/{personalization_design}" Query;
    "personalization_design" required path: String;
    "expand" query: Vec<String>;
}
