//! When a call is repeated, and after how long. See <https://docs.stripe.com/error-low-level>.
use std::time::{Duration, SystemTime};

use http::header::{DATE, RETRY_AFTER};
use http::{HeaderMap, StatusCode};

/// How a client repeats calls that failed on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    /// How many times a call is repeated: 2 unless set.
    pub max_retries: u32,
    /// The first pause: 0.5 s unless set. It doubles with each attempt.
    pub min_delay: Duration,
    /// The longest pause: 5 s unless set. A longer `Retry-After` is still honoured.
    pub max_delay: Duration,
    /// Whether calls are repeated that Stripe refused because there were too many at once (429): no unless set, since
    /// repeating them makes more. They wait as long as Stripe says, if it does (`Retry-After`). A 429 for an object that
    /// another call holds (`lock_timeout`) is always repeated.
    pub rate_limits: bool,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_retries: 2,
            min_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(5),
            rate_limits: false,
        }
    }
}

impl RetryPolicy {
    /// The pause after attempt number `attempt` (from 1): doubling, at least half of it, the rest by chance, so that
    /// many clients that failed together don't come back together.
    pub(crate) fn pause(&self, attempt: u32, retry_after: Option<Duration>) -> Duration {
        let doubled = 2u32.saturating_pow(attempt.saturating_sub(1));
        let full = self.min_delay.saturating_mul(doubled).min(self.max_delay);
        let jittered = full
            .mul_f64(0.5 + 0.5 * fastrand::f64())
            .max(self.min_delay.min(full));
        jittered.max(retry_after.unwrap_or_default())
    }
}

impl RetryPolicy {
    /// Whether a reply with an error asks for another attempt. Stripe's own word decides first.
    pub(crate) fn wants_another(
        &self,
        status: StatusCode,
        headers: &HeaderMap,
        code: Option<&str>,
    ) -> bool {
        let word = headers.get("stripe-should-retry");
        match word.map(|value| value.as_bytes()) {
            Some(b"true") => return true,
            Some(b"false") => return false,
            _ => {}
        }
        match status.as_u16() {
            409 | 500..=599 => true,
            429 => self.rate_limits || code == Some("lock_timeout"),
            _ => false,
        }
    }
}

/// `Retry-After`, in seconds or as a date. A date is told from the reply's own: clocks differ.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = |name| Some(headers.get(name)?.to_str().ok()?.trim());
    let after = text(RETRY_AFTER)?;
    if let Ok(seconds) = after.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let due = httpdate::parse_http_date(after).ok()?;
    let sent = text(DATE).and_then(|date| httpdate::parse_http_date(date).ok());
    let now = match sent {
        Some(sent) => sent,
        // On wasm there is no clock.
        None if cfg!(target_arch = "wasm32") => return None,
        None => SystemTime::now(),
    };
    Some(due.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(n, v)| (n.parse().unwrap(), v.parse().unwrap()))
            .collect()
    }

    fn wants(status: u16, pairs: &[(&'static str, &'static str)], code: Option<&str>) -> bool {
        let policy = RetryPolicy::default();
        policy.wants_another(StatusCode::from_u16(status).unwrap(), &headers(pairs), code)
    }

    #[test]
    fn stripes_word_decides_first() {
        assert!(!wants(500, &[("stripe-should-retry", "false")], None));
        assert!(wants(400, &[("stripe-should-retry", "true")], None));
        assert!(wants(500, &[("stripe-should-retry", "maybe")], None));
    }

    #[test]
    fn conflicts_faults_and_lock_timeouts_are_repeated() {
        for status in [409, 500, 502, 503, 504] {
            assert!(wants(status, &[], None), "{status}");
        }
        for status in [301, 400, 401, 402, 403, 404, 429] {
            assert!(!wants(status, &[], Some("rate_limit")), "{status}");
        }
        assert!(wants(429, &[], Some("lock_timeout")));
        let patient = RetryPolicy {
            rate_limits: true,
            ..RetryPolicy::default()
        };
        let limited = StatusCode::TOO_MANY_REQUESTS;
        assert!(patient.wants_another(limited, &headers(&[]), Some("rate_limit")));
        let told = headers(&[("stripe-should-retry", "false")]);
        assert!(!patient.wants_another(limited, &told, None));
    }

    #[test]
    fn pauses_double_up_to_the_limit_with_jitter() {
        let policy = RetryPolicy::default();
        for (attempt, least, most) in [
            (1, 500, 500),
            (2, 500, 1000),
            (3, 1000, 2000),
            (4, 2000, 4000),
            (5, 2500, 5000),
            (99, 2500, 5000),
        ] {
            for _ in 0..200 {
                let pause = policy.pause(attempt, None).as_millis();
                assert!(
                    (least..=most).contains(&pause),
                    "attempt {attempt}: {pause} ms"
                );
            }
        }
    }

    #[test]
    fn retry_after_is_honoured_when_longer() {
        let policy = RetryPolicy::default();
        assert_eq!(
            policy.pause(1, Some(Duration::from_secs(7))),
            Duration::from_secs(7)
        );
        assert!(policy.pause(1, Some(Duration::ZERO)) >= Duration::from_millis(500));
        assert_eq!(
            retry_after(&headers(&[("retry-after", "3")])),
            Some(Duration::from_secs(3))
        );
        let date = |after: &'static str, date: &'static str| {
            retry_after(&headers(&[("retry-after", after), ("date", date)]))
        };
        let now = "Wed, 21 Oct 2015 07:28:00 GMT";
        let later = "Wed, 21 Oct 2015 07:28:09 GMT";
        assert_eq!(date(later, now), Some(Duration::from_secs(9)));
        assert_eq!(date(now, later), Some(Duration::ZERO));
        // Without the reply's date, by the clock of this machine.
        assert_eq!(date(now, ""), Some(Duration::ZERO));
        let far = date("Fri, 01 Jan 2100 00:00:00 GMT", "");
        assert!(far > Some(Duration::from_secs(1 << 30)));
        for odd in ["", "-1", "1.5", "Wed, 21 Oct 2015", "99999999999999999999"] {
            assert_eq!(
                retry_after(&headers(&[("retry-after", odd)])),
                None,
                "{odd}"
            );
        }
    }
}
