//! What a notification only names, fetched. Behind the methods of the generated `EventNotification`.
use crate::client::{Execute, Output, RawRequest, RequestOptions};
use crate::record::Boxable;
use crate::wire::path;

/// Fetches the event that a notification is of.
#[doc(hidden)]
pub fn fetch_event<T: Output + Boxable, C: Execute>(
    client: &C,
    template: &str,
    id: &str,
    context: Option<&str>,
) -> C::Reply<T> {
    let mut path = String::new();
    // What can't be a parameter is refused when the request is sent: text with spaces is no path.
    if path::push(&mut path, template, |_| Some(id)).is_err() {
        path = format!("{template} with the id {id:?}");
    }
    fetch(client, path, context)
}

/// Fetches the object that a notification is about.
#[doc(hidden)]
pub fn fetch_object<T: Output + Boxable, C: Execute>(
    client: &C,
    url: &str,
    context: Option<&str>,
) -> C::Reply<T> {
    fetch(client, url.to_owned(), context)
}

fn fetch<T: Output + Boxable, C: Execute>(
    client: &C,
    path: String,
    context: Option<&str>,
) -> C::Reply<T> {
    let mut request = RawRequest::get(path);
    if let Some(context) = context.filter(|context| !context.is_empty()) {
        request = request.with(RequestOptions::new().stripe_context(context));
    }
    request.send_as(client)
}
