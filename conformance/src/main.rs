//! Any operation of the contract from the command line, by its id: what its request looks like on the wire, what a server
//! answers to it, and what a reply is read as. There is no code per operation: the registry knows them all.

mod commands;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Any operation of the contract: encode its request, send it, or decode its reply.
#[derive(Parser)]
#[command(
    name = "conformance",
    after_help = "Exit codes: 0 done, 1 the call failed, 2 wrong usage or input."
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Print the request that would be sent: method, URL, headers without the key, and the exact body.
    Encode {
        /// As the contract writes it: PostInvoicesInvoiceAttachPayment.
        operation: String,
    },
    /// Send the request; print the reply's status and the decoded reply as JSON.
    Send {
        /// As the contract writes it: PostInvoicesInvoiceAttachPayment.
        operation: String,
        /// The server, for all of Stripe's.
        #[arg(long, value_name = "URL")]
        base_url: String,
        /// The secret key.
        #[arg(
            long,
            env = "STRIPE_API_KEY",
            default_value = "sk_test_conformance",
            hide_env_values = true
        )]
        api_key: String,
    },
    /// Read a reply; print it as JSON as it would be written back. What is odd about it goes to standard error.
    Decode {
        /// As the contract writes it: PostInvoicesInvoiceAttachPayment.
        operation: String,
    },
    /// Read an event or an event notification; print it as Decode does.
    DecodeEvent,
    /// Print every operation: its id, and the function that makes its request.
    List,
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Encode { operation } => commands::encode(&operation),
        Command::Send {
            operation,
            base_url,
            api_key,
        } => commands::send(&operation, &base_url, &api_key),
        Command::Decode { operation } => commands::decode(&operation),
        Command::DecodeEvent => commands::decode_event(),
        Command::List => commands::list(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            anstream::eprintln!("error: {failure}");
            failure.exit_code()
        }
    }
}
