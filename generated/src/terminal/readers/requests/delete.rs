// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::terminal::DeletedReader;
use crate::terminal::Reader;

/// Deletes a reader. It takes no payments before it is registered again.
///
/// `DELETE /v1/terminal/readers/{reader}`
///
/// ```
/// use stripe_client::terminal;
///
/// let deleted_reader = terminal::readers::delete("tmr_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `reader`, in the path: Id of the terminal reader.
///
/// # Answer
///
/// [`DeletedReader`](crate::terminal::DeletedReader).
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/readers/delete)
///
/// Feature: `terminal`.
#[doc(alias = "DeleteTerminalReadersReader")]
#[doc(alias = "deleteterminalreadersreader")]
pub fn delete(reader: impl Into<rt::Id<Reader>>) -> Delete {
    Delete(
        Delete::default().0.set::<rt::Id<Reader>>(0, reader),
        rt::RequestOptions::default(),
    )
}

/// The request of [`terminal.readers.delete`](delete()).
///
/// `DELETE /v1/terminal/readers/{reader}` (`DeleteTerminalReadersReader`).
#[doc(alias = "DeleteTerminalReadersReader")]
#[doc(alias = "deleteterminalreadersreader")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(rt::Params, rt::RequestOptions);

rt::request! {
    Delete -> DeletedReader;
    "DeleteTerminalReadersReader" Delete "/v1/terminal/readers/{reader}" Query;
    "reader" required path: String;
}
