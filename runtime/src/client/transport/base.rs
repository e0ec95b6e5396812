//! From the address of a request to that of reqwest.
use std::sync::OnceLock;

use http::Uri;
use http::uri::{Authority, Scheme};
use reqwest::Url;

/// The server that was called first, which nearly every call goes to: its address is parsed once. What is left of a
/// call's address is its path and query.
#[derive(Default)]
pub(crate) struct Base(OnceLock<(Scheme, Authority, Url)>);

impl Base {
    /// The address as reqwest wants it.
    pub(crate) fn url(&self, uri: &Uri) -> Result<Url, url::ParseError> {
        let at = (uri.scheme(), uri.authority());
        if let Some((scheme, authority, base)) = self.0.get()
            && at == (Some(scheme), Some(authority))
        {
            let mut url = base.clone();
            url.set_path(uri.path());
            url.set_query(uri.query());
            return Ok(url);
        }
        let url = Url::parse(&uri.to_string())?;
        if let (None, (Some(scheme), Some(authority))) = (self.0.get(), at) {
            // Another call may have been first meanwhile.
            let _ = self.0.set((scheme.clone(), authority.clone(), url.clone()));
        }
        Ok(url)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_the_same_whichever_was_first() {
        let base = Base::default();
        for text in [
            "https://api.stripe.com/v1/invoices?limit=1&expand%5B0%5D=a",
            "https://api.stripe.com/v1/charges/ch_1",
            "https://api.stripe.com/v1/charges?",
            "https://api.stripe.com/v1/x%2Fy/%7B%7D?a=b%20c&d='",
            "https://API.stripe.com",
            "https://files.stripe.com/v1/files",
            "http://user:word@127.0.0.1:8080/v1/a/./b",
            "http://127.0.0.1:8080",
        ] {
            let uri = Uri::try_from(text).unwrap();
            assert_eq!(base.url(&uri).unwrap(), Url::parse(text).unwrap(), "{text}");
            let other = Base::default();
            other.url(&uri).unwrap();
            assert_eq!(
                other.url(&uri).unwrap(),
                Url::parse(text).unwrap(),
                "{text}"
            );
        }
    }
}
