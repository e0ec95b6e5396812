//! A process that has a blocking client forks: its child has the client, and not the thread that serves it.
#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout)]
#[cfg(all(feature = "blocking", unix))]
mod support;

#[cfg(not(all(feature = "blocking", unix)))]
fn main() {
    println!("left out: this needs `fork`, and the feature `blocking`");
}

#[cfg(all(feature = "blocking", unix))]
fn main() {
    use std::process::exit;
    use std::time::Duration;

    use fork::Fork;
    use support::*;

    let server = Server::start(|_, _| ok(r#"{"id":"in_1","object":"invoice","total":1}"#));
    let client: BlockingClient = server.builder().build_blocking().unwrap();
    assert_eq!(attach_payment("in_1").send(&client).unwrap().total, 1);

    match fork::fork().unwrap() {
        Fork::Child => {
            // Whoever hangs is told apart from whoever is wrong.
            std::thread::spawn(|| {
                std::thread::sleep(Duration::from_secs(60));
                exit(2);
            });
            let error = attach_payment("in_1").send(&client).unwrap_err();
            let told = error.to_string().contains("forked") && !error.may_have_arrived();
            let own: BlockingClient = server.builder().build_blocking().unwrap();
            let total = attach_payment("in_1").send(&own).unwrap().total;
            // Neither may the clients wait for a thread that is not here.
            drop((client, own));
            exit(i32::from(!told || total != 1));
        }
        Fork::Parent(child) => {
            let status = fork::waitpid(child).unwrap();
            assert_eq!(fork::WEXITSTATUS(status), 0, "2: the child hung");
            assert_eq!(attach_payment("in_1").send(&client).unwrap().total, 1);
        }
    }
}
