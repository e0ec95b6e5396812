//! Against a server in this process: good answers, and every bad one that a network has in store.

// A test ends where it cannot go on; clippy sees that of test functions and not of their helpers.
#![allow(clippy::unwrap_used)]

mod server;

use std::fs;
use std::path::Path;
use std::time::Duration;

use fetch::{Ahead, Choice, Date, FetchError, Fetched, Settings, Upstream};
use sha2::Digest as _;

use crate::server::{Answer, Request, Server};

fn commit(digit: char) -> String {
    digit.to_string().repeat(40)
}

/// A document of this version, long enough to be cut.
fn document(version: &str) -> Vec<u8> {
    let filler = "x".repeat(300_000);
    format!(
        r#"{{"components": "{filler}", "info": {{"version": "{version}"}}, "openapi": "3.0.0"}}"#
    )
    .into_bytes()
}

fn sha256(bytes: &[u8]) -> String {
    let digest = sha2::Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

struct Fixture {
    server: Server,
    dir: tempfile::TempDir,
}

impl Fixture {
    fn new(answer: impl Fn(usize, &Request) -> Answer + Send + 'static) -> Self {
        Self {
            server: Server::new(answer),
            dir: tempfile::tempdir().unwrap(),
        }
    }

    fn upstream(&self) -> Upstream {
        let settings = Settings {
            files: self.server.url.clone(),
            api: self.server.url.clone(),
            pause: Duration::from_millis(1),
            ..Settings::default()
        };
        Upstream::new(settings, self.dir.path().to_owned()).unwrap()
    }

    fn fetch(&self, sha256: Option<&str>) -> Result<Fetched, FetchError> {
        self.upstream().fetch(&Choice::Commit(commit('a')), sha256)
    }

    /// What is in the cache, without the digests that are noted.
    fn kept(&self) -> Vec<String> {
        let mut names = names(self.dir.path());
        names.retain(|name| !name.ends_with(".sha256"));
        names
    }
}

fn names(dir: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn message(error: &FetchError) -> String {
    error.to_string()
}

#[test]
fn fetches_the_latest_once() {
    let fixture = Fixture::new(|_, request| {
        if request.target.starts_with("/repos/") {
            return Answer::ok(format!(
                r#"[{{"sha": "{}", "commit": {{"committer": null}}}}]"#,
                commit('a')
            ));
        }
        Answer::ok(document("2026-05-27.dahlia"))
    });
    let fetched = fixture.upstream().fetch(&Choice::Latest, None).unwrap();
    assert_eq!(fetched.commit, commit('a'));
    assert_eq!(fetched.api_version, "2026-05-27.dahlia");
    assert_eq!(fetched.path, "latest/openapi.spec3.json");
    assert_eq!(fetched.sha256, sha256(&document("2026-05-27.dahlia")));
    assert_eq!(
        fs::read(&fetched.file).unwrap(),
        document("2026-05-27.dahlia")
    );
    assert_eq!(fixture.kept(), [format!("{}.json", commit('a'))]);
    let again = fixture.upstream().fetch(&Choice::Latest, None).unwrap();
    assert!(again.cached && !fetched.cached);
    let seen: Vec<String> = fixture
        .server
        .seen()
        .into_iter()
        .map(|request| request.target)
        .collect();
    let history = "/repos/stripe/openapi/commits?path=latest/openapi.spec3.json&per_page=1&page=1";
    let file = format!("/stripe/openapi/{}/latest/openapi.spec3.json", commit('a'));
    assert_eq!(seen, [history, &file, history]);
}

#[test]
fn the_pinned_digest_decides() {
    let fixture = Fixture::new(|_, _| Answer::ok(document("2026-05-27.dahlia")));
    let error = fixture.fetch(Some(&"0".repeat(64))).unwrap_err();
    assert!(matches!(&error, FetchError::Digest { .. }), "{error}");
    assert!(
        message(&error).contains(&sha256(&document("2026-05-27.dahlia"))),
        "{error}"
    );
    assert!(fixture.kept().is_empty(), "{:?}", fixture.kept());
    let right = sha256(&document("2026-05-27.dahlia"));
    fixture.fetch(Some(&right.to_uppercase())).unwrap();
    // A file in the cache that is not the pinned one is fetched again, not believed.
    let file = fixture.dir.path().join(format!("{}.json", commit('a')));
    fs::write(&file, document("2020-01-01.x")).unwrap();
    assert_eq!(
        fixture.fetch(Some(&right)).unwrap().api_version,
        "2026-05-27.dahlia"
    );
}

/// Gives the range that is asked for, as GitHub does.
fn ranged(request: &Request, etag: &str) -> Answer {
    let whole = document("2026-05-27.dahlia");
    let range = request.header("range").and_then(|range| {
        let from = range.strip_prefix("bytes=")?.strip_suffix('-')?;
        from.parse::<usize>().ok()
    });
    let same = request
        .header("if-range")
        .is_none_or(|wanted| wanted == etag);
    match range {
        Some(from) if same => Answer {
            status: 206,
            body: whole[from..].to_vec(),
            ..Answer::default()
        }
        .header(
            "content-range",
            format!("bytes {from}-{}/{}", whole.len() - 1, whole.len()),
        ),
        _ => Answer::ok(whole),
    }
    .header("etag", etag)
}

#[test]
fn a_cut_connection_is_gone_on_with() {
    for etag in ["\"1\"", "W/\"1\""] {
        let fixture = Fixture::new(move |number, request| {
            let answer = ranged(request, etag);
            match number {
                0 => answer.cut(100_000),
                1 => answer.cut(50_000),
                _ => answer,
            }
        });
        let fetched = fixture.fetch(None).unwrap();
        assert_eq!(
            fs::read(&fetched.file).unwrap(),
            document("2026-05-27.dahlia")
        );
        let seen = fixture.server.seen();
        assert_eq!(seen.len(), 3);
        assert_eq!(seen[0].header("range"), None);
        assert_eq!(seen[1].header("range"), Some("bytes=100000-"));
        assert_eq!(seen[2].header("range"), Some("bytes=150000-"));
        let strong = (!etag.starts_with('W')).then_some(etag);
        assert_eq!(seen[1].header("if-range"), strong);
        assert_eq!(fixture.kept(), [format!("{}.json", commit('a'))]);
    }
}

#[test]
fn the_next_run_goes_on_where_one_gave_up() {
    let fixture = Fixture::new(|number, request| match number {
        0 => ranged(request, "\"1\"").cut(100_000),
        1..=5 => Answer::ok("").cut(0).header("content-length", "7"),
        _ => ranged(request, "\"1\""),
    });
    let error = fixture.fetch(None).unwrap_err();
    assert!(
        message(&error).contains("; 100000 bytes are kept"),
        "{error}"
    );
    fixture.fetch(None).unwrap();
    let last = fixture.server.seen().pop().unwrap();
    assert_eq!(last.header("range"), Some("bytes=100000-"));
}

#[test]
fn another_file_than_the_one_begun_is_fetched_anew() {
    // The server honours `If-Range`, or gives a range of another file, or has no such range.
    let other: [fn(&Request) -> Answer; 3] = [
        |request| ranged(request, "\"2\""),
        |_| {
            Answer {
                status: 206,
                body: b"rest of another".to_vec(),
                ..Answer::default()
            }
            .header("etag", "\"2\"")
            .header("content-range", "bytes 1000-1014/1015")
        },
        |_| Answer::status(416),
    ];
    for other in other {
        let fixture = Fixture::new(move |number, request| match number {
            0 => ranged(request, "\"1\"").cut(1000),
            1 => other(request),
            _ => ranged(request, "\"2\""),
        });
        let fetched = fixture.fetch(None).unwrap();
        assert_eq!(
            fs::read(&fetched.file).unwrap(),
            document("2026-05-27.dahlia")
        );
    }
}

#[test]
fn no_mark_no_going_on() {
    let fixture = Fixture::new(|number, _| {
        let answer = Answer::ok(document("2026-05-27.dahlia"));
        if number == 0 {
            answer.cut(1000)
        } else {
            answer
        }
    });
    fixture.fetch(None).unwrap();
    assert_eq!(fixture.server.seen()[1].header("range"), None);
}

#[test]
fn a_web_page_is_not_the_document() {
    let pages = [
        Answer::ok("<!DOCTYPE html><title>Sign in</title>"),
        Answer::ok("\n <html>").header("content-type", "text/html; charset=utf-8"),
        Answer::ok("Sign in first").header("content-type", "text/html"),
    ];
    for page in pages {
        let fixture = Fixture::new(move |_, _| page.clone());
        let error = fixture.fetch(None).unwrap_err();
        assert!(message(&error).contains("this is a web page"), "{error}");
        assert_eq!(fixture.server.seen().len(), 1);
        assert!(fixture.kept().is_empty());
    }
}

#[test]
fn what_is_no_document_is_not_kept() {
    for body in [
        "",
        "{",
        "[]",
        "{}",
        r#"{"openapi": "3.0.0"}"#,
        "404: Not Found",
    ] {
        let fixture = Fixture::new(move |_, _| Answer::ok(body));
        let error = fixture.fetch(None).unwrap_err();
        assert!(
            message(&error).contains("not an OpenAPI document in JSON"),
            "{body}: {error}"
        );
        assert!(fixture.kept().is_empty());
    }
}

#[test]
fn redirects_are_followed_and_not_to_any_place() {
    let target = Server::new(|_, _| Answer::ok(document("2026-05-27.dahlia")));
    let url = format!("{}/elsewhere", target.url);
    let fixture = Fixture::new(move |_, _| Answer::status(302).header("location", url.clone()));
    fixture.fetch(None).unwrap();
    assert_eq!(target.seen()[0].target, "/elsewhere");
    for place in ["ftp://127.0.0.1/x", "file:///etc/hostname", "javascript:x"] {
        let fixture = Fixture::new(move |_, _| Answer::status(301).header("location", place));
        let error = fixture.fetch(None).unwrap_err();
        assert!(
            matches!(error, FetchError::Redirect { .. }),
            "{place}: {error}"
        );
        assert!(fixture.kept().is_empty());
        assert_eq!(fixture.server.seen().len(), 1, "{place}");
    }
    // For ever.
    let fixture = Fixture::new(|_, _| Answer::status(302).header("location", "/again"));
    assert!(fixture.fetch(None).is_err());
    assert!(fixture.server.seen().len() < 10);
}

#[test]
fn only_https_and_this_machine() {
    for address in [
        "http://example.com",
        "http://localhost.example.com",
        "ftp://127.0.0.1:1",
        "example.com",
        "",
    ] {
        let settings = Settings {
            files: address.to_owned(),
            ..Settings::default()
        };
        let refused = Upstream::new(settings, "cache".into());
        assert!(matches!(refused, Err(FetchError::Insecure(_))), "{address}");
    }
}

#[test]
fn statuses() {
    let fixture = Fixture::new(|_, _| Answer::status(404));
    let error = fixture.fetch(None).unwrap_err();
    assert!(message(&error).contains("not there (404)"), "{error}");
    assert_eq!(fixture.server.seen().len(), 1);

    let fixture = Fixture::new(|number, _| match number {
        0 => Answer::status(500),
        1 => Answer::status(429).header("retry-after", "0"),
        2 => Answer::status(503),
        _ => Answer::ok(document("2026-05-27.dahlia")),
    });
    fixture.fetch(None).unwrap();

    let fixture = Fixture::new(|_, _| Answer::status(502));
    let error = fixture.fetch(None).unwrap_err();
    assert!(message(&error).contains("answered 502"), "{error}");
    assert_eq!(fixture.server.seen().len(), 5);

    // GitHub's way to say that there were too many calls.
    let fixture = Fixture::new(|_, _| Answer::status(403));
    let error = fixture.upstream().fetch(&Choice::Latest, None).unwrap_err();
    assert!(message(&error).contains("GITHUB_TOKEN"), "{error}");
}

#[test]
fn an_endless_answer_ends() {
    let fixture = Fixture::new(|_, _| Answer::ok(vec![b' '; 65_000_000]));
    let error = fixture.fetch(None).unwrap_err();
    assert!(matches!(error, FetchError::TooLarge { .. }), "{error}");
    assert!(fixture.kept().is_empty());
}

/// The device that is a full disk.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_and_left_as_it_was() {
    let fixture = Fixture::new(|_, _| Answer::ok(document("2026-05-27.dahlia")));
    let part = fixture.dir.path().join(format!("{}.part", commit('a')));
    std::os::unix::fs::symlink("/dev/full", &part).unwrap();
    let error = fixture.fetch(None).unwrap_err();
    assert!(
        message(&error).contains("No space left on device"),
        "{error}"
    );
    assert!(message(&error).contains(".part"), "{error}");
    assert!(fixture.kept().is_empty());
}

/// Ten commits of three versions, newest first, and their documents.
fn history(_: usize, request: &Request) -> Answer {
    let version = |commit: usize| match commit {
        0..=2 => "2026-05-27.dahlia",
        3..=6 => "2026-04-22.dahlia",
        _ => "2026-03-25.dahlia",
    };
    if request.target.starts_with("/repos/") {
        let commits: Vec<String> = (0..10)
            .map(|number| {
                let sha = number.to_string().repeat(40);
                let day = 28 - 2 * number;
                format!(r#"{{"sha": "{sha}", "commit": {{"committer": {{"date": "2026-05-{day:02}T10:00:00Z"}}}}}}"#)
            })
            .collect();
        return Answer::ok(format!("[{}]", commits.join(",")));
    }
    let commit = request.target.split('/').nth(3).unwrap();
    Answer::ok(document(version(commit[..1].parse().unwrap())))
}

#[test]
fn a_version_is_found_in_the_history() {
    for (version, newest) in [
        ("2026-05-27.dahlia", '0'),
        ("2026-04-22.dahlia", '3'),
        ("2026-03-25.dahlia", '7'),
    ] {
        let fixture = Fixture::new(history);
        let fetched = fixture
            .upstream()
            .fetch(&Choice::Version(version.to_owned()), None)
            .unwrap();
        assert_eq!(fetched.commit, commit(newest));
        assert_eq!(fetched.api_version, version);
        assert!(fixture.server.seen().len() <= 6);
    }
    for version in [
        "2026-05-01.dahlia",
        "2020-01-01",
        "2027-01-01.x",
        "2026-04-22.clover",
        "latest",
        "",
    ] {
        let fixture = Fixture::new(history);
        let error = fixture
            .upstream()
            .fetch(&Choice::Version(version.to_owned()), None)
            .unwrap_err();
        assert!(
            matches!(error, FetchError::Version { .. }),
            "{version}: {error}"
        );
    }
    let fixture = Fixture::new(history);
    let error = fixture
        .upstream()
        .fetch(&Choice::Version("2026-05-01.dahlia".to_owned()), None)
        .unwrap_err();
    let text = message(&error);
    assert!(
        text.contains("there is 2026-05-27.dahlia") && text.contains("there is 2026-04-22.dahlia"),
        "{text}"
    );
    let wrong = fixture
        .upstream()
        .fetch(&Choice::Version("2026-04-22.dahlia".to_owned()), Some("0"));
    assert!(matches!(wrong, Err(FetchError::Digest { .. })));
}

#[test]
fn how_far_upstream_is_ahead() {
    let fixture = Fixture::new(history);
    let ahead = fixture.upstream().ahead_of(&commit('3')).unwrap();
    let expected = Ahead {
        commits: 3,
        since: Date::parse("2026-05-24"),
        latest: Some(commit('0')),
    };
    assert_eq!(ahead, expected);
    let even = fixture.upstream().ahead_of(&commit('0')).unwrap();
    assert_eq!((even.commits, even.since), (0, None));
    let error = fixture.upstream().ahead_of(&commit('f')).unwrap_err();
    assert!(
        message(&error).contains("does not have the commit"),
        "{error}"
    );
}

#[test]
fn a_history_that_is_none() {
    for body in [
        r#"{"message": "moved"}"#,
        "[]",
        r#"[{"sha": "../../x", "commit": {"committer": null}}]"#,
    ] {
        let fixture = Fixture::new(move |_, _| Answer::ok(body));
        let error = fixture.upstream().fetch(&Choice::Latest, None).unwrap_err();
        assert!(
            matches!(error, FetchError::Unexpected { .. }),
            "{body}: {error}"
        );
        assert!(fixture.kept().is_empty());
    }
}

#[test]
fn a_byte_at_a_time_ends() {
    let fixture = Fixture::new(|number, request| match number {
        0 => ranged(request, "\"1\"").cut(1000),
        _ => ranged(request, "\"1\"").cut(1),
    });
    let error = fixture.fetch(None).unwrap_err();
    assert!(
        message(&error).contains("the connection broke 20 times; 1019 bytes are kept"),
        "{error}"
    );
    assert_eq!(fixture.server.seen().len(), 20);
}

/// However slow this machine is, what takes for ever is longer than a second.
#[test]
fn a_server_that_sends_a_byte_now_and_then_ends() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        use std::io::Write as _;
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            std::thread::spawn(move || {
                let head = "HTTP/1.1 200 X\r\ncontent-length: 1000000\r\n\r\n";
                let mut sent = stream.write_all(head.as_bytes());
                while sent.is_ok() {
                    std::thread::sleep(Duration::from_millis(5));
                    sent = stream.write_all(b"{");
                }
            });
        }
    });
    let dir = tempfile::tempdir().unwrap();
    let settings = Settings {
        files: url.clone(),
        api: url,
        pause: Duration::from_millis(1),
        total: Duration::from_secs(1),
        ..Settings::default()
    };
    let upstream = Upstream::new(settings, dir.path().to_owned()).unwrap();
    let error = upstream
        .fetch(&Choice::Commit(commit('a')), None)
        .unwrap_err();
    assert!(matches!(error, FetchError::TooLong { .. }), "{error}");
    assert!(message(&error).contains("not done after 1 s"), "{error}");
}

#[test]
fn the_token_is_for_the_api_alone() {
    let files = Server::new(|_, _| Answer::ok(document("2026-05-27.dahlia")));
    let elsewhere = Server::new(|_, _| {
        Answer::ok(format!(
            r#"[{{"sha": "{}", "commit": {{"committer": null}}}}]"#,
            commit('a')
        ))
    });
    let moved = format!("{}/moved", elsewhere.url);
    let api = Server::new(move |_, _| Answer::status(302).header("location", moved.clone()));
    let dir = tempfile::tempdir().unwrap();
    let settings = Settings {
        files: files.url.clone(),
        api: api.url.clone(),
        token: Some("secret".to_owned()),
        ..Settings::default()
    };
    let upstream = Upstream::new(settings, dir.path().to_owned()).unwrap();
    upstream.fetch(&Choice::Latest, None).unwrap();
    let sent = |server: &Server| -> Vec<Option<String>> {
        let seen = server.seen().into_iter();
        seen.map(|request| request.header("authorization").map(str::to_owned))
            .collect()
    };
    assert_eq!(sent(&api), [Some("Bearer secret".to_owned())]);
    assert_eq!(sent(&elsewhere), [None]);
    assert_eq!(sent(&files), [None]);
}

#[test]
fn what_is_no_commit_becomes_no_path() {
    let long = "a".repeat(41);
    for odd in ["../../etc/passwd", "main", "", long.as_str(), "aaaa\n"] {
        let fixture = Fixture::new(|_, _| Answer::ok(document("2026-05-27.dahlia")));
        let upstream = fixture.upstream();
        let error = upstream.fetch(&Choice::Commit(odd.to_owned()), None);
        assert!(
            matches!(&error, Err(FetchError::Commit(told)) if told == odd),
            "{error:?}"
        );
        assert!(message(&error.unwrap_err()).contains("40 hexadecimal digits"));
        assert!(matches!(upstream.ahead_of(odd), Err(FetchError::Commit(_))));
        assert!(fixture.server.seen().is_empty(), "{odd}");
    }
}

#[test]
fn a_cached_document_that_was_changed_is_fetched_again() {
    let fixture = Fixture::new(|_, _| Answer::ok(document("2026-05-27.dahlia")));
    assert!(!fixture.fetch(None).unwrap().cached);
    assert!(fixture.fetch(None).unwrap().cached);
    let file = fixture.dir.path().join(format!("{}.json", commit('a')));
    fs::write(&file, document("2020-01-01.x")).unwrap();
    let again = fixture.fetch(None).unwrap();
    assert!(!again.cached);
    assert_eq!(again.api_version, "2026-05-27.dahlia");
    assert_eq!(fs::read(&file).unwrap(), document("2026-05-27.dahlia"));
    // What was noted of nothing is nothing.
    fs::remove_file(&file).unwrap();
    assert!(!fixture.fetch(None).unwrap().cached);
}
