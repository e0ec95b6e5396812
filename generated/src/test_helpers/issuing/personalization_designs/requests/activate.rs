// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::PersonalizationDesign;
use crate::rt;

/// Sets a test design of physical cards to `active`, as if the review had passed it.
///
/// `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let personalization_design = test_helpers::issuing::personalization_designs::activate(
///     "ipd_123",
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `personalization_design`, in the path: Id of the issuing personalization design.
///
/// # Parameters
///
/// - [`expand`](Activate::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`PersonalizationDesign`](crate::issuing::PersonalizationDesign).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/personalization_designs)
///
/// Feature: `test_helpers`.
#[doc(
    alias = "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignActivate"
)]
#[doc(
    alias = "posttesthelpersissuingpersonalizationdesignspersonalizationdesignactivate"
)]
pub fn activate(
    personalization_design: impl Into<rt::Id<PersonalizationDesign>>,
) -> Activate {
    Activate(
        Activate::default()
            .0
            .set::<rt::Id<PersonalizationDesign>>(0, personalization_design),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.issuing.personalization_designs.activate`](activate()).
///
/// `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate` (`PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignActivate`).
#[doc(
    alias = "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignActivate"
)]
#[doc(
    alias = "posttesthelpersissuingpersonalizationdesignspersonalizationdesignactivate"
)]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Activate(rt::Params, rt::RequestOptions);

impl Activate {
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

rt::request! {
    Activate -> PersonalizationDesign;
    "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignActivate" Post "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate" Form;
    "personalization_design" required path: String;
    "expand": Vec<String>;
}
