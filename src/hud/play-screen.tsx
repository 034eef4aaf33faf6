// The desk during play: it follows the session, holds the draft, sends commands and lays the panels round the map.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Problem } from '../engine';
import { createWords } from '../words';
import { Announcer } from './announcer';
import { type Desk, DeskContext, type MapPage, type PanelId } from './desk';
import { useAnswers } from './flow/use-answers';
import { useDraft } from './flow/use-draft';
import { useFrame } from './flow/use-frame';
import { stageOf, useGame } from './flow/use-game';
import { useKeys } from './flow/use-keys';
import { Country } from './panels/country';
import { Crises } from './panels/crises';
import { Dials } from './panels/dials';
import { EndSheet } from './panels/end-sheet';
import { Guide } from './panels/guide';
import { KeysSheet } from './panels/keys-sheet';
import { Layers } from './panels/layers';
import { MapText } from './panels/map-text';
import { News } from './panels/news';
import { PanelTabs } from './panels/panel-tabs';
import { Plan } from './panels/plan';
import { Policies } from './panels/policies';
import { UnderWay } from './panels/under-way';
import type { Cue, PlayProps } from './play-props';
import './desk.css';
import './controls.css';
import './facts.css';
import './narrow.css';

export function PlayScreen(props: PlayProps) {
  const { session, side, text, sources, icons, onCue, onFocusPlace, mapNotice } = props;
  const { view, stage, step } = useGame(session, side);
  const { rules } = session.game;
  const draft = useDraft(view, rules, stage === 'over');
  const answers = useAnswers(view, rules);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [panel, setPanel] = useState<PanelId>('policies');
  const [asText, setAsText] = useState(mapNotice !== null);
  const [page, setPage] = useState<MapPage>('sea');
  const [wideNews, setWideNews] = useState(false);
  const [tab, setTab] = useState('');
  const [help, setHelp] = useState(false);
  const [singleKeys, setSingleKeys] = useState(true);
  const [advised, setAdvised] = useState<ReadonlySet<number>>(new Set());
  const root = useRef<HTMLDivElement>(null);
  const middle = useRef<HTMLDivElement>(null);
  const words = useMemo(() => createWords(text, view, rules), [text, view, rules]);
  const cue = useCallback((name: Cue) => onCue?.(name), [onCue]);
  useFrame(middle, props.onFrame);

  useEffect(() => {
    if (mapNotice !== null) setAsText(true);
  }, [mapNotice]);

  const focusOn = useCallback((id: string): void => {
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(`#${id}`)?.focus());
  }, []);
  const show = useCallback(
    (id: PanelId, on?: MapPage): void => {
      setPanel(id);
      if (id === 'map') setAsText(true);
      if (on !== undefined) setPage(on);
      focusOn(`hud-${id}-title`);
    },
    [focusOn],
  );
  /** The tabs of narrow screens: the map as text lies over the panels there, so it makes way. */
  const choose = (id: PanelId): void => {
    setPanel(id);
    setAsText(false);
    focusOn(id === 'map' ? 'hud-under-way-title' : `hud-${id}-title`);
  };
  const focusPlace = mapNotice === null ? (onFocusPlace ?? null) : null;
  const desk: Desk = useMemo(
    () => ({
      session,
      view,
      rules,
      text,
      words,
      sources,
      icons,
      cue,
      focusPlace,
      show,
    }),
    [session, view, rules, text, words, sources, icons, cue, focusPlace, show],
  );

  const main = (): void => {
    if (stage !== 'plan' && stage !== 'answer') return;
    const result = session.send(
      side,
      stage === 'plan'
        ? { type: 'plan', policies: draft.orders }
        : { type: 'respond', responses: answers.given },
    );
    if (!result.ok) {
      setProblems(result.problems);
      cue('refused');
      return;
    }
    setProblems([]);
    const next = stageOf(session, side);
    cue(next === 'answer' ? 'turn-end' : 'turn-begin');
    setPanel(next === 'answer' ? 'crises' : 'news');
    focusOn(next === 'answer' ? 'hud-crises-title' : 'hud-phase');
  };
  useKeys({ singleKeys, show, help: () => setHelp(true), main });

  const stageWords = text.say(`hud.stage.${stage}`, { count: answers.open.length });
  // What one weighs answers against stands beside them while the policy desk rests.
  const background = (
    <div className="hud-slot" data-slot="map">
      <UnderWay />
      <Country />
    </div>
  );
  return (
    <DeskContext value={desk}>
      <div className="hud-desk" data-panel={panel} data-stage={stage} data-as-text={asText} ref={root}>
        <Dials
          spent={stage === 'answer' ? answers.spent : draft.spent}
          stageWords={stageWords}
          onMenu={props.onMenu}
          onHelp={() => setHelp(true)}
        />
        <div className="hud-left">
          <div className="hud-slot" data-slot="crises">
            <Crises answers={answers} choosing={stage === 'answer'} />
          </div>
          {stage === 'answer' ? null : background}
        </div>
        <div className="hud-middle">
          <Layers layers={props.layers} onLayers={props.onLayers} asText={asText} onAsText={setAsText} />
          {props.notice === null ? null : (
            <p className="hud-notice hud-paper" role="status">
              {props.notice}
            </p>
          )}
          <Guide
            resting={stage === 'answer' ? 'policies' : null}
            done={advised}
            onDone={(turn) => setAdvised(new Set([...advised, turn]))}
          />
          <div className="hud-free" ref={middle}>
            {asText ? (
              <MapText notice={mapNotice} page={page} onPage={setPage} onClose={() => setAsText(false)} />
            ) : null}
          </div>
          {props.caption === null ? null : <p className="hud-caption">{props.caption}</p>}
        </div>
        <div className="hud-slot" data-slot="news">
          <News wide={wideNews} onWide={setWideNews} />
        </div>
        <div className="hud-right">
          {stage === 'answer' ? background : null}
          <div className="hud-slot" data-slot="policies">
            <Policies draft={draft} open={stage === 'plan'} tab={tab} onTab={setTab} />
          </div>
          <div className="hud-slot" data-slot="plan">
            <Plan stage={stage} draft={draft} answers={answers} problems={problems} onMain={main} />
          </div>
        </div>
        <PanelTabs
          panel={panel}
          onChoose={choose}
          crises={answers.open.length}
          orders={draft.orders.length}
        />
        <Announcer step={step} stage={stage} stageWords={stageWords} />
        <KeysSheet open={help} onOpen={setHelp} singleKeys={singleKeys} onSingleKeys={setSingleKeys} />
        {stage === 'over' ? <EndSheet onFinished={props.onFinished} /> : null}
      </div>
    </DeskContext>
  );
}
