// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::PersonalizationDesign;
use crate::rt;

/// Sets a test design of physical cards to `inactive`.
///
/// `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let personalization_design = test_helpers::issuing::personalization_designs::deactivate(
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
/// - [`expand`](Deactivate::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`PersonalizationDesign`](crate::issuing::PersonalizationDesign).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/personalization_designs)
///
/// Feature: `test_helpers`.
#[doc(
    alias = "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignDeactivate"
)]
#[doc(
    alias = "posttesthelpersissuingpersonalizationdesignspersonalizationdesigndeactivate"
)]
pub fn deactivate(
    personalization_design: impl Into<rt::Id<PersonalizationDesign>>,
) -> Deactivate {
    Deactivate(
        Deactivate::default()
            .0
            .set::<rt::Id<PersonalizationDesign>>(0, personalization_design),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.issuing.personalization_designs.deactivate`](deactivate()).
///
/// `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate` (`PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignDeactivate`).
#[doc(
    alias = "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignDeactivate"
)]
#[doc(
    alias = "posttesthelpersissuingpersonalizationdesignspersonalizationdesigndeactivate"
)]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Deactivate(rt::Params, rt::RequestOptions);

impl Deactivate {
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
    Deactivate -> PersonalizationDesign;
    "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignDeactivate" Post "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate" Form;
    "personalization_design" required path: String;
    "expand": Vec<String>;
}
