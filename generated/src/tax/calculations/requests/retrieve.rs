// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::Calculation;

/// Fetches a tax calculation, until it expires.
///
/// `GET /v1/tax/calculations/{calculation}`
///
/// ```
/// use stripe_client::tax;
///
/// let calculation = tax::calculations::retrieve("taxcalc_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `calculation`, in the path: Id of the tax calculation.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Calculation`](crate::tax::Calculation).
///
/// [Stripe's reference](https://docs.stripe.com/api/tax/calculations/retrieve)
///
/// Feature: `tax`.
#[doc(alias = "GetTaxCalculationsCalculation")]
#[doc(alias = "gettaxcalculationscalculation")]
pub fn retrieve(calculation: impl Into<rt::Id<Calculation>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Calculation>>(0, calculation),
        rt::RequestOptions::default(),
    )
}

/// The request of [`tax.calculations.retrieve`](retrieve()).
///
/// `GET /v1/tax/calculations/{calculation}` (`GetTaxCalculationsCalculation`).
#[doc(alias = "GetTaxCalculationsCalculation")]
#[doc(alias = "gettaxcalculationscalculation")]
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
        path: fn(crate::ExpandPath<Calculation>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for Calculation {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Calculation;
    "GetTaxCalculationsCalculation" Get "/v1/tax/calculations/{calculation}" Query;
    "calculation" required path: String;
    "expand" query: Vec<String>;
}
