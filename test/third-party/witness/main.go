// The witness of github.com/transparency-dev/witness, which shares no code with Besa, on a free port, for one log. It prints where it listens, and
// its verifier key.
//
//	witness <verifier key of the log>
package main

import (
	"context"
	"crypto/rand"
	"fmt"
	"net"
	"net/http"
	"os"

	cosigned "github.com/transparency-dev/formats/note"
	"github.com/transparency-dev/witness/config"
	"github.com/transparency-dev/witness/persistence/inmemory"
	"github.com/transparency-dev/witness/witness"
	"golang.org/x/mod/sumdb/note"
)

func main() {
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(key string) error {
	ctx := context.Background()
	log, err := note.NewVerifier(key)
	if err != nil {
		return err
	}
	secret, public, err := note.GenerateKey(rand.Reader, "third.example/witness")
	if err != nil {
		return err
	}
	signer, err := cosigned.NewSignerForCosignatureV1(secret)
	if err != nil {
		return err
	}
	store := inmemory.New()
	if err := store.AddLogs(ctx, []config.Log{{VKey: key, Verifier: log, Origin: log.Name()}}); err != nil {
		return err
	}
	own, err := witness.New(ctx, witness.Opts{
		Persistence: store,
		Signers:     []note.Signer{signer},
		VerifierForLog: func(_ context.Context, origin string) (note.Verifier, bool, error) {
			return log, origin == log.Name(), nil
		},
	})
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	verifier, err := cosigned.VKeyToCosignatureV1(public)
	if err != nil {
		return err
	}
	fmt.Println(listener.Addr().String(), verifier)
	http.HandleFunc("POST /add-checkpoint", witness.NewHTTPHandler(own).AddCheckpoint)
	return http.Serve(listener, nil)
}
