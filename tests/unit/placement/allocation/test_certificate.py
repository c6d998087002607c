"""The certificate refuses what is not proved."""

from dataclasses import replace

import numpy as np
import pytest

from pacte_desktop.placement.allocation.certificate import optimal_face, proves
from pacte_desktop.placement.allocation.flow import Flow, any_flow, cheapest_flow, exits_of, whole_face
from pacte_desktop.placement.allocation.network import build_network
from pacte_desktop.placement.allocation.request import Request
from pacte_desktop.placement.allocation.residual import ImprovableError, potentials, residual
from pacte_desktop.placement.allocation.solving import NotProvedError, solve_here
from pacte_desktop.placement.instance import bare_instance

NETWORK = build_network(bare_instance(np.ones((3, 2), np.bool_), np.array([1, 1])))
FACE = whole_face(NETWORK)
COSTS = NETWORK.costs("unplaced")


def proof(flow: Flow) -> np.ndarray:
    edges = residual(NETWORK, FACE, flow)
    return potentials(edges, edges.costs(COSTS))


def test_the_cheapest_flow_is_proved_and_its_face_holds_its_equals() -> None:
    flow = cheapest_flow(NETWORK, FACE, COSTS)
    assert proves(NETWORK, FACE, flow, COSTS, proof(flow))
    face = optimal_face(NETWORK, FACE, flow, COSTS, proof(flow))
    assert face.kept.all()
    assert face.lower[:3].tolist() == [1, 1, 0] or face.lower[:3].tolist() == [1, 1, 1]


def test_a_worse_flow_has_no_potentials_and_no_proof() -> None:
    flow, best = any_flow(NETWORK), cheapest_flow(NETWORK, FACE, COSTS)
    with pytest.raises(ImprovableError):
        proof(flow)
    assert not proves(NETWORK, FACE, flow, COSTS, proof(best))


def test_wrong_potentials_prove_nothing() -> None:
    flow = cheapest_flow(NETWORK, FACE, COSTS)
    right = proof(flow)
    for node in range(len(right)):
        wrong = right.copy()
        wrong[node] += 5
        assert not proves(NETWORK, FACE, flow, COSTS, wrong)


def test_a_flow_over_its_limits_proves_nothing() -> None:
    flow = cheapest_flow(NETWORK, FACE, COSTS)
    crowded = np.searchsorted(NETWORK.intern, np.arange(3))
    over = Flow(crowded, exits_of(NETWORK, NETWORK.post[crowded]))
    lost = Flow(flow.arc, np.zeros_like(flow.exits))
    swapped = Flow(flow.arc[::-1], flow.exits)
    for wrong in (over, lost, swapped):
        assert not proves(NETWORK, FACE, wrong, COSTS, proof(flow))
    closed = replace(FACE, kept=np.zeros_like(FACE.kept))
    assert not proves(NETWORK, closed, flow, COSTS, proof(flow))


def test_a_plan_without_proof_is_never_returned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pacte_desktop.placement.allocation.solving.proves", lambda *_given: False)
    with pytest.raises(NotProvedError):
        solve_here(Request(NETWORK.instance))
