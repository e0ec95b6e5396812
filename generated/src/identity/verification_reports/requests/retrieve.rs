// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::identity::VerificationReport;
use crate::rt;

/// Fetches the result of an identity check: what was read from the document, and what failed.
///
/// `GET /v1/identity/verification_reports/{report}`
///
/// ```
/// use stripe_client::identity;
///
/// let verification_report = identity::verification_reports::retrieve("vr_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `report`, in the path: Id of the identity verification report.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`VerificationReport`](crate::identity::VerificationReport).
///
/// [Stripe's reference](https://docs.stripe.com/api/identity/verification_reports/retrieve)
///
/// Feature: `identity`.
#[doc(alias = "GetIdentityVerificationReportsReport")]
#[doc(alias = "getidentityverificationreportsreport")]
pub fn retrieve(report: impl Into<rt::Id<VerificationReport>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<VerificationReport>>(0, report),
        rt::RequestOptions::default(),
    )
}

/// The request of [`identity.verification_reports.retrieve`](retrieve()).
///
/// `GET /v1/identity/verification_reports/{report}` (`GetIdentityVerificationReportsReport`).
#[doc(alias = "GetIdentityVerificationReportsReport")]
#[doc(alias = "getidentityverificationreportsreport")]
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
        path: fn(crate::ExpandPath<VerificationReport>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for VerificationReport {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> VerificationReport;
    "GetIdentityVerificationReportsReport" Get "/v1/identity/verification_reports/{report}" Query;
    "report" required path: String;
    "expand" query: Vec<String>;
}
