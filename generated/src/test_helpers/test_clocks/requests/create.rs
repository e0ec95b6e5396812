// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::rt;
use crate::test_helpers::TestClock;

/// Creates a test clock, which stands still at the time you give. Customers made on it live by its time, to test renewals without waiting.
///
/// `POST /v1/test_helpers/test_clocks`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let test_clock = test_helpers::test_clocks::create(1_767_225_600_i64)
///     .customer("cus_123")
///     .name("Example")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `frozen_time`, in the body: When it is for the objects of the clock at the beginning.
///
/// # Parameters
///
/// - [`customer`](Create::customer()): Id of a customer whose time the clock sets.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`name`](Create::name()): Your own name of the clock, to tell it from others.
///
/// # Answer
///
/// [`TestClock`](crate::test_helpers::TestClock).
///
/// # What follows
///
/// [`customers.create`](crate::customers::create()) puts a customer on it, [`test_helpers.test_clocks.advance`](crate::test_helpers::test_clocks::advance()) lets time pass.
///
/// [Stripe's reference](https://docs.stripe.com/api/test_clocks/create)
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersTestClocks")]
#[doc(alias = "posttesthelperstestclocks")]
pub fn create(frozen_time: impl Into<rt::Timestamp>) -> Create {
    Create(
        Create::default().0.set::<rt::Timestamp>(0, frozen_time),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.test_clocks.create`](create()).
///
/// `POST /v1/test_helpers/test_clocks` (`PostTestHelpersTestClocks`).
#[doc(alias = "PostTestHelpersTestClocks")]
#[doc(alias = "posttesthelperstestclocks")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Id of a customer whose time the clock sets. It can't be taken off the clock again.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Your own name of the clock, to tell it from others. At most 300 characters.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }
}

rt::request! {
    Create -> TestClock;
    "PostTestHelpersTestClocks" Post "/v1/test_helpers/test_clocks" Form;
    "frozen_time" required: i64;
    "customer": String;
    "expand": Vec<String>;
    "name": String;
}
