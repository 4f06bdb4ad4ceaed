// The dashboards' peer of another kind: DuckDB, a column store. Like the other peers it is told money alone, from the same rows.
//     node duckdb_peer.mjs PEERS make PROFILE        PROFILE/covering.sqlite into PROFILE/covering.duckdb, unless it is there
//     node duckdb_peer.mjs PEERS measure PROFILE     said in lines "name value", as measure.h does
// PEERS is the folder into which packaging/bench installs DuckDB from npm, away from the sources.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [peers, act, profile] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(join(peers, 'package.json'))('@duckdb/node-api');
const Year = 2026; // MadeLedger::Year
const Repeats = 5;

const sums = `
    SELECT coalesce(payer, month) AS name,
        sum(CASE WHEN reason = 'Issued' THEN amount ELSE 0 END)::BIGINT AS issued,
        sum(CASE reason WHEN 'Requested' THEN amount WHEN 'Released' THEN -amount ELSE 0 END)::BIGINT AS redeemed,
        sum(CASE reason WHEN 'Settled' THEN amount WHEN 'Bounced' THEN -amount ELSE 0 END)::BIGINT AS paid,
        sum(CASE WHEN reason IN ('Expired', 'Revoked') OR (reason = 'Released' AND toBucket = 'Available') THEN amount ELSE 0 END)::BIGINT AS returned,
        sum(CASE WHEN reason IN ('ClawbackReceived', 'ClawbackLate') THEN amount ELSE 0 END)::BIGINT AS recovered
    FROM moved WHERE year = ${Year} GROUP BY GROUPING SETS ((payer), (month))`;

async function make() {
    const path = join(profile, 'covering.duckdb');
    if (existsSync(path))
        return;
    const [csv, unfinished] = [join(profile, 'covering.csv'), `${path}.new`];
    rmSync(unfinished, { force: true });
    const file = openSync(csv, 'w');
    execFileSync('sqlite3', ['-csv', join(profile, 'covering.sqlite'), 'SELECT year, month, payer, reason, toBucket, amount FROM moved'], { stdio: ['ignore', file, 'inherit'] });
    closeSync(file);
    const instance = await DuckDBInstance.create(unfinished);
    const connection = await instance.connect();
    await connection.run('CREATE TABLE moved (year INTEGER, month VARCHAR, payer VARCHAR, reason VARCHAR, toBucket VARCHAR, amount BIGINT)');
    await connection.run(`COPY moved FROM '${csv}' (HEADER false)`);
    await connection.run('CHECKPOINT');
    connection.closeSync();
    instance.closeSync();
    rmSync(csv);
    renameSync(unfinished, path);
}

async function measure() {
    const path = join(profile, 'covering.duckdb');
    const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
    const connection = await instance.connect();
    const read = async () => {
        const before = process.hrtime.bigint();
        const rows = (await connection.runAndReadAll(sums)).getRows();
        return { ms: Number(process.hrtime.bigint() - before) / 1e6, rows };
    };
    // The first reading comes from the disk.
    execFileSync('dd', [`of=${path}`, 'oflag=nocache', 'conv=notrunc,fdatasync', 'count=0', 'status=none']);
    const cold = await read();
    let warm = Infinity;
    for (let i = 0; i < Repeats; ++i)
        warm = Math.min(warm, (await read()).ms);
    const hash = createHash('sha256');
    for (const line of cold.rows.map(row => row.join(' ') + '\n').sort())
        hash.update(line);
    console.log(`coldMs ${cold.ms.toFixed(3)}\nwarmMs ${warm.toFixed(3)}\ncheck ${parseInt(hash.digest('hex').slice(0, 12), 16)}`);
}

await (act === 'make' ? make() : measure());
