//! Where the servers stand for one client.
use std::fmt;
use std::net::{IpAddr, ToSocketAddrs as _};

use http::Uri;
use url::{Host, Url};

use crate::client::error::unsent::RequestError;
use crate::client::settings::server::Server;
use crate::redact::bare_url;

/// Where each server stands for one client. A `/` at the end is cut off, so that paths can be appended.
#[derive(Clone, Default)]
pub(crate) struct Servers {
    every: Option<String>,
    own: [Option<String>; 4],
}

impl Servers {
    pub(crate) fn set_every(&mut self, url: String) {
        self.every = Some(url);
    }

    pub(crate) fn set(&mut self, server: Server, url: String) {
        self.own[server as usize] = Some(url);
    }

    pub(crate) fn get(&self, server: Server) -> &str {
        let own = self.own[server as usize].as_deref();
        own.or(self.every.as_deref())
            .unwrap_or(server.default_url())
    }

    /// Whether an address is one of these servers'.
    pub(crate) fn serve(&self, uri: &Uri) -> bool {
        let uri = uri.to_string();
        let mut all = Server::ALL.into_iter().map(|server| self.get(server));
        all.any(|base| {
            uri.strip_prefix(base)
                .is_some_and(|rest| rest.starts_with('/'))
        })
    }

    /// Checks every address that was set.
    pub(crate) fn check(&mut self, allow_http: bool) -> Result<(), RequestError> {
        for url in self.own.iter_mut().chain([&mut self.every]).flatten() {
            *url = checked(url, allow_http, resolve)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Servers {
    /// Without user names and passwords: settings are shown before they are checked, too.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bare = |url: &Option<String>| url.as_deref().map(|url| bare_url(url).into_owned());
        f.debug_struct("Servers")
            .field("every", &bare(&self.every))
            .field("own", &self.own.each_ref().map(bare))
            .finish()
    }
}

/// A base URL that the key may be sent to, without a `/` at its end.
fn checked(
    text: &str,
    allow_http: bool,
    resolve: impl Fn(&str) -> Vec<IpAddr>,
) -> Result<String, RequestError> {
    let refuse = |why: &str| Err(RequestError::BaseUrl(why.to_owned()));
    let url = match Url::parse(text) {
        Ok(url) => url,
        Err(error) => return refuse(&error.to_string()),
    };
    match url.scheme() {
        "https" => {}
        "http" if allow_http || is_loopback(&url, resolve) => {}
        "http" => {
            return refuse(
                "http would send the secret key in the clear; only loopback may be reached so",
            );
        }
        _ => return refuse("it is neither https nor http"),
    }
    if !url.username().is_empty() || url.password().is_some() {
        return refuse("it holds a user name or password");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return refuse("it holds a query or a fragment");
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

/// A name below `localhost` is this machine's by convention only: many resolvers ask the network for it.
fn is_loopback(url: &Url, resolve: impl Fn(&str) -> Vec<IpAddr>) -> bool {
    match url.host() {
        Some(Host::Domain("localhost")) => true,
        Some(Host::Domain(name)) if name.ends_with(".localhost") => {
            let found = resolve(name);
            !found.is_empty() && found.iter().all(IpAddr::is_loopback)
        }
        Some(Host::Domain(_)) | None => false,
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
    }
}

/// The addresses of a name; none if it has none.
pub(crate) fn resolve(name: &str) -> Vec<IpAddr> {
    let found = (name, 0).to_socket_addrs();
    found
        .into_iter()
        .flatten()
        .map(|found| found.ip())
        .collect()
}

/// Whether a request to this host never leaves the machine, if its name means what it says.
#[cfg_attr(not(feature = "_http"), allow(dead_code))]
pub(crate) fn is_loopback_host(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    match bare.parse::<IpAddr>() {
        Ok(ip) => ip.is_loopback(),
        Err(_) => bare == "localhost" || bare.ends_with(".localhost"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// With a resolver that knows two names below `localhost`, and one that is on two machines.
    fn check(url: &str, allow_http: bool) -> Result<String, RequestError> {
        checked(url, allow_http, |name| {
            let found: &[&str] = match name {
                "here.localhost" => &["127.0.0.1", "::1"],
                "there.localhost" => &["203.0.113.7"],
                "both.localhost" => &["127.0.0.1", "203.0.113.7"],
                _ => &[],
            };
            found.iter().map(|ip| ip.parse().unwrap()).collect()
        })
    }

    #[test]
    fn plain_http_reaches_loopback_only() {
        for good in [
            "http://localhost:1",
            "http://127.0.0.1:12111/",
            "http://[::1]:9",
            "http://here.localhost:80",
            "https://x.example/base/",
        ] {
            assert!(check(good, false).is_ok(), "{good}");
        }
        for bad in [
            "http://api.stripe.com",
            "http://api.stripe.com:12111",
            "http://203.0.113.7:80",
            "http://[2001:db8::1]:8080",
            "http://127.0.0.1.evil.example",
            "http://localhost.evil.example:80",
            "http://nowhere.localhost",
            "http://there.localhost:12111",
            "http://both.localhost",
            "ftp://x",
            "https://u:p@x",
            "https://x?y",
            "x",
        ] {
            assert!(check(bad, false).is_err(), "{bad}");
        }
        assert!(check("http://mock.internal", true).is_ok());
    }

    #[test]
    fn one_address_for_all_unless_a_server_has_its_own() {
        let mut servers = Servers::default();
        assert_eq!(servers.get(Server::Files), "https://files.stripe.com");
        servers.set_every("http://localhost:1/".into());
        servers.set(Server::Connect, "http://localhost:2".into());
        servers.check(false).unwrap();
        assert_eq!(servers.get(Server::Files), "http://localhost:1");
        assert_eq!(servers.get(Server::Connect), "http://localhost:2");
    }
}
