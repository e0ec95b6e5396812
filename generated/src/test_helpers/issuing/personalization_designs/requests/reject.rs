// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::PersonalizationDesign;
use crate::rt;
use crate::test_helpers::issuing::personalization_designs::params::RejectionReasons;

/// Sets a test design of physical cards to `rejected`, for the reasons you name.
///
/// `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let personalization_design = test_helpers::issuing::personalization_designs::reject(
///     "ipd_123",
///     test_helpers::issuing::personalization_designs::params::RejectionReasons::new(),
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `personalization_design`, in the path: Id of the issuing personalization design.
/// - `rejection_reasons`, in the body: Why the made-up check rejects the design.
///
/// # Parameters
///
/// - [`expand`](Reject::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`PersonalizationDesign`](crate::issuing::PersonalizationDesign).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/personalization_designs)
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignReject")]
#[doc(alias = "posttesthelpersissuingpersonalizationdesignspersonalizationdesignreject")]
pub fn reject(
    personalization_design: impl Into<rt::Id<PersonalizationDesign>>,
    rejection_reasons: RejectionReasons,
) -> Reject {
    Reject(
        Reject::default()
            .0
            .set::<rt::Id<PersonalizationDesign>>(0, personalization_design)
            .set::<RejectionReasons>(1, rejection_reasons),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.issuing.personalization_designs.reject`](reject()).
///
/// `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject` (`PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignReject`).
#[doc(alias = "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignReject")]
#[doc(alias = "posttesthelpersissuingpersonalizationdesignspersonalizationdesignreject")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Reject(rt::Params, rt::RequestOptions);

impl Reject {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PersonalizationDesign>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Reject -> PersonalizationDesign;
    "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignReject" Post "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject" Form;
    "personalization_design" required path: String;
    "rejection_reasons" required: RejectionReasons;
    "expand": Vec<String>;
}
