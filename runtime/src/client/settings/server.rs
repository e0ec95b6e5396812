//! Which servers there are.

/// One of Stripe's servers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Server {
    /// `https://api.stripe.com`: nearly everything.
    #[default]
    Api,
    /// `https://files.stripe.com`: uploads, and files to download.
    Files,
    /// `https://connect.stripe.com`: OAuth of connected accounts.
    Connect,
    /// `https://meter-events.stripe.com`: high-throughput meter events.
    MeterEvents,
}

impl Server {
    /// All of them.
    pub const ALL: [Server; 4] = [
        Server::Api,
        Server::Files,
        Server::Connect,
        Server::MeterEvents,
    ];

    /// Its address.
    pub const fn default_url(self) -> &'static str {
        match self {
            Server::Api => "https://api.stripe.com",
            Server::Files => "https://files.stripe.com",
            Server::Connect => "https://connect.stripe.com",
            Server::MeterEvents => "https://meter-events.stripe.com",
        }
    }

    /// The server that the contract names by `url`, with or without a `/` at its end.
    pub fn by_url(url: &str) -> Option<Self> {
        let url = url.trim_end_matches('/');
        Self::ALL
            .into_iter()
            .find(|server| server.default_url() == url)
    }
}
