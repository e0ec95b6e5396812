// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a test clock.
///
/// `GET /v1/test_helpers/test_clocks/{test_clock}`
///
/// - `test_clock`, in the path: Test clock. At most 5000 characters.
///
/// Feature: `test_helpers`.
#[doc(alias = "GetTestHelpersTestClocksTestClock")]
#[doc(alias = "gettesthelperstestclockstestclock")]
pub fn retrieve(
    test_clock: impl Into<rt::Id<crate::test_helpers::TestClock>>,
) -> Retrieve {
    Retrieve {
        test_clock: test_clock.into(),
        ..Default::default()
    }
}
/// The request of [`test_helpers.test_clocks.retrieve`](retrieve()).
///
/// `GET /v1/test_helpers/test_clocks/{test_clock}` (`GetTestHelpersTestClocksTestClock`).
#[doc(alias = "GetTestHelpersTestClocksTestClock")]
#[doc(alias = "gettesthelperstestclockstestclock")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    test_clock: rt::Id<crate::test_helpers::TestClock>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}
rt::record! {
    Retrieve;
    0 => test_clock "test_clock" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::test_helpers::TestClock;
    "GetTestHelpersTestClocksTestClock" Get "/v1/test_helpers/test_clocks/{test_clock}" Query;
}
impl rt::Retrieve for crate::test_helpers::TestClock {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
