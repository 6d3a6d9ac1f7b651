// A reader of tiled logs that shares no code with Besa: golang.org/x/mod/sumdb/tlog computes root and proofs from the tiles that the node serves,
// golang.org/x/mod/sumdb/note checks the log's signature, and github.com/transparency-dev/formats the cosignatures.
//
//	reader <prefix of the log> <verifier key of the log> [<verifier key of a witness>...]
package main

import (
	"encoding/base64"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"

	cosigned "github.com/transparency-dev/formats/note"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func main() {
	if err := run(os.Args[1], os.Args[2], os.Args[3:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(prefix, key string, witnesses []string) error {
	verifiers := make([]note.Verifier, 0, len(witnesses)+1)
	own, err := note.NewVerifier(key)
	if err != nil {
		return err
	}
	verifiers = append(verifiers, own)
	for _, text := range witnesses {
		verifier, err := cosigned.NewVerifierForCosignatureV1(text)
		if err != nil {
			return fmt.Errorf("witness %s: %w", text, err)
		}
		verifiers = append(verifiers, verifier)
	}
	bytes, err := get(prefix + "/checkpoint")
	if err != nil {
		return err
	}
	opened, err := note.Open(bytes, note.VerifierList(verifiers...))
	if err != nil {
		return err
	}
	if len(opened.Sigs) != len(verifiers) {
		return fmt.Errorf("%d of %d keys have signed", len(opened.Sigs), len(verifiers))
	}
	lines := strings.Split(opened.Text, "\n")
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil || lines[0] != own.Name() {
		return fmt.Errorf("not a checkpoint of %s", own.Name())
	}
	root, err := base64.StdEncoding.DecodeString(lines[2])
	if err != nil || len(root) != tlog.HashSize {
		return fmt.Errorf("the root is not a hash")
	}
	tree := tlog.Tree{N: size, Hash: tlog.Hash(root)}
	reader := tlog.TileHashReader(tree, &tiles{prefix})
	proofs := 0
	for index := int64(0); index < size; index += 1 + size/64 {
		hashes, err := reader.ReadHashes([]int64{tlog.StoredHashIndex(0, index)})
		if err != nil {
			return err
		}
		inclusion, err := tlog.ProveRecord(size, index, reader)
		if err != nil {
			return err
		}
		if err := tlog.CheckRecord(inclusion, size, tree.Hash, index, hashes[0]); err != nil {
			return fmt.Errorf("leaf %d: %w", index, err)
		}
		older, err := tlog.TreeHash(index+1, reader)
		if err != nil {
			return err
		}
		growth, err := tlog.ProveTree(size, index+1, reader)
		if err != nil {
			return err
		}
		if err := tlog.CheckTree(growth, size, tree.Hash, index+1, older); err != nil {
			return fmt.Errorf("growth from %d: %w", index+1, err)
		}
		proofs += 2
	}
	fmt.Printf("size %d, %d signatures, %d proofs\n", size, len(opened.Sigs), proofs)
	return nil
}

type tiles struct{ prefix string }

func (t *tiles) Height() int { return 8 }

func (t *tiles) SaveTiles([]tlog.Tile, [][]byte) {}

// ReadTiles asks for tiles by the paths of C2SP, which are those of Go without the height.
func (t *tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	found := make([][]byte, len(wanted))
	for place, tile := range wanted {
		path := strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
		bytes, err := get(t.prefix + "/" + path)
		if err != nil {
			return nil, err
		}
		found[place] = bytes
	}
	return found, nil
}

func get(url string) ([]byte, error) {
	response, err := http.Get(url)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", url, response.Status)
	}
	return io.ReadAll(response.Body)
}
